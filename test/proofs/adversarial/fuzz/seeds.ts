import { readdirSync, readFileSync } from 'node:fs';
import type { CaseFile } from '../../../../generator/emitters/conformance/cases/case.js';
import { catalogue } from '../../../support/catalogue.js';
import { readGenerated } from '../../../support/read-generated.js';
import { fullEvent } from '../full-event.js';

const realWorld = new URL('../../../conformance/real-world/bodies/', import.meta.url);
const documented = new URL('../../../../spec/documents/bodies.json', import.meta.url);

/** The first inputs of the fuzzer: events with every field, and the bodies of the documents and of public code. */
export function seedInputs(): unknown[] {
  const printed: unknown[] = JSON.parse(readFileSync(documented, 'utf8'));
  const sent = readdirSync(realWorld)
    .sort()
    .map((file) => JSON.parse(readFileSync(new URL(file, realWorld), 'utf8')).body);
  return [...catalogue.events.map(fullEvent), ...printed, ...sent, printed.slice(0, 2), []];
}

/** The bodies of the conformance cases, each with the name of its schema file. */
export function conformanceBodies(): { file: string; body: unknown }[] {
  const files = [...readGenerated('conformance', '.json')].filter(([path]) => !path.endsWith('/index.json'));
  return files.flatMap(([, text]) => {
    const { schema, cases }: CaseFile = JSON.parse(text);
    return cases.map(({ body }) => ({ file: schema.replace('.json', ''), body }));
  });
}
