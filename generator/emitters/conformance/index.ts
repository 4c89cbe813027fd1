import type { Table } from '../../catalogue/documents.js';
import type { Emitter, Files } from '../emitter.js';
import { caseFiles } from './cases/case-files.js';
import { printCaseFiles } from './cases/print-case-files.js';
import { eventTables } from './event-tables.js';
import { printTraceability } from './traceability.js';

/**
 * Bodies, and the errors that the documents and the house rules expect of them, for validators in any language. They
 * are made from the tables of the documents, and from the spec only where no document has a table. The page leads from
 * each documented row to the spec, to the schema and to the number of its tests.
 */
export const conformance: Emitter = {
  name: 'conformance',
  emit: (catalogue) =>
    new Map([...caseFilesOf(eventTables(catalogue)), ['traceability.md', printTraceability(catalogue)]]),
};

/** The latest cases. They take long, and a change of the spec seldom changes a table. */
let latest: { key: string; files: Files } | undefined;

function caseFilesOf(tables: readonly Table[]): Files {
  const key = JSON.stringify(tables);
  if (latest?.key !== key) latest = { key, files: printCaseFiles(caseFiles(tables)) };
  return latest.files;
}
