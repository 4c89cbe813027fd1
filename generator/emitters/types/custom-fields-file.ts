import type { Catalogue } from '../../catalogue/catalogue.js';
import { fileOf } from '../../catalogue/file-of.js';
import type { CustomFields, Shape } from '../../catalogue/shape.js';
import { everyShape } from '../../catalogue/walk.js';
import { fieldDoc } from '../../print/doc-comment.js';
import { GeneratedFile } from '../../print/source-file.js';
import { typeExpression, unionOf } from './type-expression.js';
import { importsInto } from './type-reference.js';

/**
 * Custom fields, as an object type whose keys are template literals: an index signature over all strings would apply to
 * the listed fields too. A value may be `undefined`, which counts as absent.
 */
export function customFieldsFile(customFields: CustomFields, catalogue: Catalogue): GeneratedFile {
  const { definition, prefix, value } = customFields;
  const file = new GeneratedFile(fileOf(definition, catalogue), 'spec/', [definition]);
  const importType = importsInto(file, catalogue);
  const values = [value, ...fieldsWithPrefix(customFields, catalogue)].map((shape) =>
    typeExpression(shape, importType),
  );
  file.addTypeAlias({
    name: definition,
    doc: fieldDoc(customFields),
    isExported: true,
    type: `{ [name: \`${prefix}\${string}\`]: ${unionOf([...values, 'undefined'])} }`,
  });
  return file;
}

/**
 * The listed fields whose names begin with the prefix, of all objects with these custom fields. TypeScript checks them
 * against the index signature, which is wide enough for each of them.
 */
function fieldsWithPrefix({ definition, prefix }: CustomFields, catalogue: Catalogue): Shape[] {
  return everyShape(catalogue).flatMap(({ shape }) => {
    if (shape.kind !== 'object' || shape.customFields?.definition !== definition) return [];
    return shape.fields.filter(({ name }) => name.startsWith(prefix)).map((field) => field.shape);
  });
}
