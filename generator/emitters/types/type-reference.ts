import type { Catalogue } from '../../catalogue/catalogue.js';
import { fileOf } from '../../catalogue/file-of.js';
import type { GeneratedFile } from '../../print/source-file.js';

/** Imports a type by name, unless the file declares it itself, and returns its name in the file. */
export type ImportType = (name: string) => string;

/** Imports into a file, from the files that declare the types. */
export function importsInto(file: GeneratedFile, catalogue: Pick<Catalogue, 'events'>): ImportType {
  return (type) => file.importLocalType(type, fileOf(type, catalogue));
}
