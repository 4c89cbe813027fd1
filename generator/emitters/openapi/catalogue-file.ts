import type { Catalogue } from '../../legacy/catalogue.js';
import { generatedNotice } from '../../print/header.js';
import { printJson } from '../../print/json.js';

/** Where the catalogue stands among the files of the emitter, and in the package. */
export const cataloguePath = 'catalogue.json';

/**
 * All that the spec says, as plain data: also what OpenAPI has no words for, such as where a rule comes from. The next
 * release is compared with it.
 */
export function catalogueFile(catalogue: Catalogue): string {
  return printJson({ $comment: generatedNotice('spec/'), ...catalogue });
}
