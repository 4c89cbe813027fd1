import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename } from 'node:path';
import { installedModule } from '../command.js';
import { casesOfEvents } from '../conformance/cases.js';
import { compareWith } from '../conformance/compare.js';
import { anyCustomName, leftOut } from '../conformance/exceptions.js';
import type { Outcome } from '../outcome.js';
import { acceptsAt } from './request.js';

/** express-openapi-validator accepts every valid case, and decides on a share of the others as the validators do: on a document without discriminators. */
export async function expressValidator(document: string): Promise<Outcome> {
  const withoutDiscriminators = JSON.parse(readFileSync(document, 'utf8'), (key, value) =>
    key === 'discriminator' ? undefined : value,
  );
  const { default: express } = await installedModule('express/index.js');
  const { middleware } = await installedModule('express-openapi-validator/dist/index.js');
  const app = express();
  app.use(express.json({ strict: false, limit: '10mb' }));
  app.use(middleware({ apiSpec: withoutDiscriminators, validateSecurity: false, validateFormats: false }));
  app.post('/platform/events', (_: unknown, response: ServerResponse) => response.end());
  // Express knows a handler of errors by its four parameters.
  app.use((error: { status?: number }, _: unknown, response: ServerResponse, _next: unknown) => {
    response.statusCode = error.status ?? 500;
    response.end();
  });
  const server = app.listen(0);
  const { port } = server.address() as AddressInfo;
  const isOld = withoutDiscriminators.openapi.startsWith('3.0');
  const exceptions = isOld ? [leftOut, anyCustomName] : [leftOut];
  const cases = casesOfEvents().filter(({ valid }, index) => valid || index % 8 === 0);
  try {
    return {
      subject: `express-openapi-validator: ${cases.length} conformance cases on ${basename(document)}`,
      problems: await compareWith(cases, acceptsAt(`http://127.0.0.1:${port}/platform/events`, 400), exceptions),
      limits: [...limits, ...exceptions.map(({ why }) => ({ what: why }))],
    };
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

const limits = [
  { what: 'it rejects valid events next to a discriminator; the keyword is removed from the document' },
  { what: 'its formats reject the second 60 of most minutes; they are switched off, and the patterns remain' },
];
