import type { Files } from '../../generator/emitters/emitter.js';
import type { Table } from '../documented/table.js';
import { caseFiles } from './case-files.js';
import { printCaseFiles } from './print.js';

/**
 * The files of `generated/conformance/`: bodies, and the errors that the documented tables and the house rules expect
 * of them, for validators in any language. The one generated folder whose source is `test/documented/`, and the spec only
 * where no document has a table.
 */
export function conformance(tables: readonly Table[]): Files {
  return printCaseFiles(caseFiles(tables));
}
