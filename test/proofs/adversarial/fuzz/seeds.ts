import { readdirSync, readFileSync } from 'node:fs';
import { catalogue } from '../../../support/catalogue.js';
import { fullEvent } from '../full-event.js';

const realWorld = new URL('../../../conformance/real-world/bodies/', import.meta.url);
const documented = new URL('../../../../spec/documents/bodies.json', import.meta.url);

/** What the fuzzer begins with: events with every field, and the bodies of the documents and of public code. */
export function seedInputs(): unknown[] {
  const printed: unknown[] = JSON.parse(readFileSync(documented, 'utf8'));
  const sent = readdirSync(realWorld)
    .sort()
    .map((file) => JSON.parse(readFileSync(new URL(file, realWorld), 'utf8')).body);
  return [...catalogue.events.map(fullEvent), ...printed, ...sent, printed.slice(0, 2), []];
}
