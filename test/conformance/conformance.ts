import type { Files } from '../../generator/emitters/emitter.js';
import { caseFiles } from './case-files.js';
import { printCaseFiles } from './print.js';

/**
 * The files of `generated/conformance/`: bodies, and the errors that the documented tables and the house rules expect
 * of them, for validators in any language. The one generated folder whose source is `test/documented/` and not `spec/`.
 */
export function conformance(): Files {
  return printCaseFiles(caseFiles());
}
