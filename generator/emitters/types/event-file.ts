import type { Catalogue, CatalogueEvent } from '../../catalogue/catalogue.js';
import { eventShape } from '../../catalogue/named-shapes.js';
import { eventDoc, payloadDoc } from '../../print/doc-comment.js';
import { GeneratedFile } from '../../print/source-file.js';
import { printDeclaration } from './declaration.js';
import { importsInto } from './type-reference.js';

/** The event and its payload. */
export async function eventFile(event: CatalogueEvent, catalogue: Catalogue): Promise<GeneratedFile> {
  const { names, payload, source } = event;
  const file = new GeneratedFile(names.file, source, [names.event, names.payload]);
  const importType = importsInto(file, catalogue);
  file.addStatement(await printDeclaration(names.event, eventDoc(event), eventShape(event, catalogue), importType));
  file.addStatement(await printDeclaration(names.payload, payloadDoc(event), payload, importType));
  return file;
}
