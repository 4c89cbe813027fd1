import type { Catalogue } from '../../../catalogue/catalogue.js';
import { fileOf } from '../../../catalogue/file-of.js';
import { moduleName } from '../print/names.js';

/** The module of a type with a name. */
export function typePath(name: string, catalogue: Pick<Catalogue, 'events'>): string {
  return `_types/${moduleName(fileOf(name, catalogue))}`;
}
