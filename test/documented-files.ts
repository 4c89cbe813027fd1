import type { Catalogue } from '../generator/catalogue/catalogue.js';
import type { Files } from '../generator/emitters/emitter.js';
import { conformance } from './conformance/conformance.js';
import { printTraceability } from './traceability/print-traceability.js';

/** What is generated from the documented tables, by path below `generated`. */
export function filesOfTables(catalogue: Catalogue): Files {
  return new Map([
    ...[...conformance()].map(([path, text]): [string, string] => [`conformance/${path}`, text]),
    ['traceability.md', printTraceability(catalogue)],
  ]);
}
