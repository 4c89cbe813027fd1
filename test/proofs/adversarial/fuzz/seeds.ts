import { readdirSync, readFileSync } from 'node:fs';
import type { CaseFile } from '../../../../generator/emitters/conformance/cases/case.js';
import { catalogue } from '../../../support/catalogue.js';
import { readGenerated } from '../../../support/read-generated.js';
import { fullEvent } from '../full-event.js';
import { at, objectsIn, withValue } from '../paths.js';

const realWorld = new URL('../../../conformance/real-world/bodies/', import.meta.url);
const documented = new URL('../../../../spec/documents/bodies.json', import.meta.url);

/** The first inputs of the fuzzer: events with every field, the bodies of the documents and of public code, and webhooks. */
export function seedInputs(): unknown[] {
  const printed: unknown[] = JSON.parse(readFileSync(documented, 'utf8'));
  const sent = readdirSync(realWorld)
    .sort()
    .map((file) => JSON.parse(readFileSync(new URL(file, realWorld), 'utf8')).body);
  const { fields, typePrefix } = catalogue.envelope.webhook;
  const webhooks = [...fields.map((name) => ({ [name]: [] })), { event_type: `${typePrefix}X` }];
  const full = catalogue.events.map(fullEvent);
  return [...full, ...full.map(withUndefined), ...printed, ...sent, printed.slice(0, 2), [], ...webhooks];
}

/** The event with fields that are absent: they have the value `undefined`. */
function withUndefined(event: Record<string, unknown>): unknown {
  return { ...event, payload: { ...(event.payload as object), unlisted: undefined }, unlisted: undefined };
}

/** The bodies of the conformance cases, each with the name of its schema file. */
export function conformanceBodies(): { file: string; body: unknown }[] {
  const files = [...readGenerated('conformance', '.json')].filter(([path]) => !path.endsWith('/index.json'));
  return files.flatMap(([, text]) => {
    const { schema, cases }: CaseFile = JSON.parse(text);
    return cases.map(({ body }) => ({ file: schema.replace('.json', ''), body }));
  });
}

/** Unknown names as long as known ones, in each object of an event with every field, and of one without notices. */
export function unknownNames(): { file: string; body: unknown }[] {
  const files = [...readGenerated('conformance', '.json')].filter(([path]) => !path.endsWith('/index.json'));
  return files.flatMap(([, text]) => {
    const { schema, event_type, cases }: CaseFile = JSON.parse(text);
    const event = catalogue.events.find(({ type }) => type === event_type);
    if (event === undefined) return [];
    const valid = cases.filter(({ valid, notices = [] }) => valid && notices.length === 0).map(({ body }) => body);
    const longest = valid.sort((a, b) => JSON.stringify(b).length - JSON.stringify(a).length).slice(0, 1);
    return [fullEvent(event), ...longest].flatMap((body) =>
      objectsIn(body).flatMap((path) =>
        lengthsOf(Object.keys(at(body, path) as object)).flatMap((length) =>
          ['x', 1, undefined].map((value) => ({
            file: schema.replace('.json', ''),
            body: withValue(body, [...path, 'x'.repeat(length)], value),
          })),
        ),
      ),
    );
  });
}

function lengthsOf(names: readonly string[]): number[] {
  return [...new Set(names.map((name) => name.length))];
}
