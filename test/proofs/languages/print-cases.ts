import { readTree } from '../../../generator/commands/tree.js';
import type { CaseFile } from '../../../generator/emitters/conformance/cases/case.js';
import { bodies } from '../../conformance/real-world/bodies.js';
import { report } from './drawn/lines.js';

/*
 * Prints the conformance cases and the bodies that public code sends, with the errors and notices of the validators in
 * TypeScript, as drawn/print.ts prints drawn values.
 */

const files = await readTree(new URL('../../../generated/conformance', import.meta.url).pathname);
for (const [path, text] of files) {
  if (!path.endsWith('.json') || path === 'index.json') continue;
  const { cases }: CaseFile = JSON.parse(text);
  for (const { body } of cases) print(path.replace(/\.json$/, ''), body);
}
for (const { body } of bodies) print(Array.isArray(body) ? 'batch' : 'event', body);

function print(name: string, body: unknown): void {
  console.log(JSON.stringify({ name, text: JSON.stringify(body), ...report(name, body) }));
}
