import type { Catalogue } from '../../catalogue/catalogue.js';
import { toLegacy } from '../../legacy/to-legacy.js';
import { generatedNotice } from '../../print/header.js';
import { printJson } from '../../print/json.js';

/** Path of the catalogue among the files of the emitter, and in the package. */
export const cataloguePath = 'catalogue.json';

/**
 * Everything that the spec states, as plain data: also what OpenAPI cannot express, such as the origin of a constraint.
 * The next release is compared with it.
 */
export function catalogueFile(catalogue: Catalogue): string {
  return printJson({ $comment: generatedNotice('spec/'), ...toLegacy(catalogue) });
}
