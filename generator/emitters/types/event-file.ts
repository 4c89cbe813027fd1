import { eventSource } from '../../catalogue/names.js';
import type { Catalogue, CatalogueEvent } from '../../legacy/catalogue.js';
import { customFieldsDefinition } from '../../legacy/custom-fields.js';
import { eventDoc, payloadDoc } from '../../print/doc-comment.js';
import { printDeclaration } from './declaration.js';
import { importDefinitions, printDeclarations } from './files.js';
import { neighbours } from './neighbours.js';

/** Prints the event and its payload. */
export async function printEventFile(event: CatalogueEvent, catalogue: Catalogue): Promise<string> {
  const { names, schema, payload } = event;
  const base = customFieldsDefinition(payload, catalogue);
  const named = [...neighbours(schema), ...neighbours(payload), ...(base ? [base] : [])];
  const imported = named.filter((name) => name !== names.payload);
  return printDeclarations(eventSource(names.file), importDefinitions(imported), [
    await printDeclaration({ name: names.event, doc: eventDoc(event), schema }),
    await printDeclaration({ name: names.payload, doc: payloadDoc(event), schema: payload, base }),
  ]);
}
