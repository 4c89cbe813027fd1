import type { Catalogue } from '../generator/catalogue/catalogue.js';
import type { Files } from '../generator/emitters/emitter.js';
import { conformance } from './conformance/conformance.js';
import { printTraceability } from './traceability/print-traceability.js';

/** The documented tables stay as they are as long as the process lives. */
let cases: Files | undefined;

/** What is generated from the documented tables, by path below `generated`. */
export function filesOfTables(catalogue: Catalogue): Files {
  cases ??= conformance();
  return new Map([
    ...[...cases].map(([path, text]): [string, string] => [`conformance/${path}`, text]),
    ['traceability.md', printTraceability(catalogue)],
  ]);
}
