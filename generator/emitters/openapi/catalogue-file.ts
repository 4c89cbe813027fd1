import type { Catalogue } from '../../catalogue/catalogue.js';
import { generatedNotice } from '../../print/header.js';
import { printJson } from '../../print/json.js';

/** Path of the catalogue among the files of the emitter, and in the package. */
export const cataloguePath = 'catalogue.json';

/**
 * The format of the file. Another one is needed when a catalogue in it can no longer be compared; then
 * changes/upgrade-catalogue.ts reads the earlier one.
 */
export const catalogueFormat = 3;

/**
 * Everything that the spec states, as plain data: also what OpenAPI cannot express, such as the origin of a constraint.
 * The next release is compared with it.
 */
export function catalogueFile(catalogue: Catalogue): string {
  return printJson({ $comment: generatedNotice('spec/'), format: catalogueFormat, ...catalogue });
}
