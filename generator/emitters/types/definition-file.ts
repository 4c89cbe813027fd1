import type { Catalogue } from '../../legacy/catalogue.js';
import { isCustomFields } from '../../legacy/custom-fields.js';
import type { JsonSchema } from '../../legacy/json-schema.js';
import { fieldDoc } from '../../print/doc-comment.js';
import { customFieldsType, fieldsBeside } from './custom-fields.js';
import { printAlias, printDeclaration } from './declaration.js';
import { importDefinitions, printDeclarations } from './files.js';
import { neighbours } from './neighbours.js';

/** Prints a definition in a file of its own. */
export async function printDefinitionFile(name: string, schema: JsonSchema, catalogue: Catalogue): Promise<string> {
  const doc = fieldDoc(schema);
  const declaration = isCustomFields(schema)
    ? await printAlias(name, doc, customFieldsType(schema.patternProperties ?? {}, fieldsBeside(name, catalogue)))
    : await printDeclaration({ name, doc, schema });
  const imported = neighbours(schema).filter((other) => other !== name);
  return printDeclarations('spec/', importDefinitions(imported), [declaration]);
}
