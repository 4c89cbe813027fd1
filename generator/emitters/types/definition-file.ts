import type { Catalogue } from '../../catalogue/catalogue.js';
import { fileOf } from '../../catalogue/file-of.js';
import type { ResolvedShape } from '../../catalogue/shape.js';
import { fieldDoc } from '../../print/doc-comment.js';
import { GeneratedFile } from '../../print/source-file.js';
import { printDeclaration } from './declaration.js';
import { importsInto } from './type-reference.js';

/** A definition, in a file of its own. */
export async function definitionFile(name: string, shape: ResolvedShape, catalogue: Catalogue): Promise<GeneratedFile> {
  const file = new GeneratedFile(fileOf(name, catalogue), 'spec/', [name]);
  file.addStatement(await printDeclaration(name, fieldDoc(shape), shape, importsInto(file, catalogue)));
  return file;
}
