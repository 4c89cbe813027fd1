import type { Catalogue } from '../../catalogue/catalogue.js';
import { batchNames, definitionFile, unionNames } from '../../catalogue/names.js';
import type { GeneratedFile } from '../../print/source-file.js';

/** Imports a type by name, unless the file declares it itself, and returns its name in the file. */
export type ImportType = (name: string) => string;

/** Path of the file that declares a type. */
export function declarationPath(type: string, { events }: Pick<Catalogue, 'events'>): string {
  const owners = [unionNames, batchNames, ...events.map(({ names }) => names)];
  return owners.find(({ event, payload }) => event === type || payload === type)?.file ?? definitionFile(type);
}

/** Imports into a file, from the files that declare the types. */
export function importsInto(file: GeneratedFile, catalogue: Pick<Catalogue, 'events'>): ImportType {
  return (type) => file.importLocalType(type, declarationPath(type, catalogue));
}
