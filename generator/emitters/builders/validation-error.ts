import { reservedExports } from '../../catalogue/names.js';
import type { GeneratedFile } from '../../print/source-file.js';

/** The file of the runtime that exports the error, which is that of the validators. */
export const validationErrorPath = 'runtime/validation-error';

/** Exports the error that the functions of a file throw. */
export function exportValidationError(file: GeneratedFile): void {
  file.reexport([reservedExports.validationError], validationErrorPath);
}
