import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { installedModule } from '../command.js';
import type { Outcome } from '../outcome.js';

interface Item {
  item?: Item[];
  request?: { body?: { raw?: string } };
}

interface Result {
  output?: { data: Item }[];
  reason?: string;
}

/** Postman's importer makes a request of every event, whose body is a documented example. */
export async function postman(document: string): Promise<Outcome> {
  const data = readFileSync(document, 'utf8');
  const { paths } = JSON.parse(data) as { paths: Record<string, unknown> };
  const types = Object.keys(paths).flatMap((path) => path.split('#')[1] ?? []);
  const { default: converter } = await installedModule('openapi-to-postmanv2/dist/index.js');
  const convert = promisify<object, object, Result>(converter.convert);
  const { output, reason } = await convert({ type: 'string', data }, { requestParametersResolution: 'Example' });
  const [collection] = output ?? [];
  if (!collection) return { subject: 'openapi-to-postmanv2', problems: [reason ?? 'It returns no collection.'] };
  const bodies = bodiesOf(collection.data);
  const problems = types.filter((type) => !bodies.some((body) => body.includes(`"event_type": "${type}"`)));
  return {
    subject: `openapi-to-postmanv2: a request for each of ${types.length} events`,
    problems: problems.map((type) => `There is no request with ${type}.`),
  };
}

function bodiesOf({ item = [], request }: Item): string[] {
  return [...(request?.body?.raw === undefined ? [] : [request.body.raw]), ...item.flatMap(bodiesOf)];
}
