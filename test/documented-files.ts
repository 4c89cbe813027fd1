import type { Files } from '../generator/emitters/emitter.js';
import type { Catalogue } from '../generator/legacy/catalogue.js';
import { conformance } from './conformance/conformance.js';
import { tablesOf } from './documented/spec-tables.js';
import type { Table } from './documented/table.js';
import { printTraceability } from './traceability/print-traceability.js';

/** What is generated from the documented tables, by path below `generated`. */
export function filesOfTables(catalogue: Catalogue): Files {
  return new Map([
    ...[...casesOf(tablesOf(catalogue))].map(([path, text]): [string, string] => [`conformance/${path}`, text]),
    ['traceability.md', printTraceability(catalogue)],
  ]);
}

/** The cases that were made last. They take long, and a change of the spec seldom changes a table. */
let last: { key: string; files: Files } | undefined;

function casesOf(tables: readonly Table[]): Files {
  const key = JSON.stringify(tables);
  if (last?.key !== key) last = { key, files: conformance(tables) };
  return last.files;
}
