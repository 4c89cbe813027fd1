import { compile, type JSONSchema, type Options } from 'json-schema-to-typescript';
import { isOpenObject } from '../../catalogue/open-object.js';
import type { Rule } from '../../catalogue/rule.js';
import type { ObjectShape, ResolvedShape, Shape } from '../../catalogue/shape.js';
import { fieldDoc } from '../../print/doc-comment.js';
import { openObject, ruleTypes, typeExpression } from './type-expression.js';
import type { ImportType } from './type-reference.js';

const options: Partial<Options> = {
  additionalProperties: false,
  bannerComment: '',
  // A type that another file declares is imported from there.
  declareExternallyReferenced: false,
  format: false,
};

/** Prints a shape as an exported interface or type. */
export async function printDeclaration(
  name: string,
  doc: string | undefined,
  shape: ResolvedShape,
  importType: ImportType,
): Promise<string> {
  // An interface cannot extend a union.
  const base =
    shape.kind === 'object' && ruleTypes(shape, importType).length === 0 ? baseOf(shape, importType) : undefined;
  const declared = base && shape.kind === 'object' ? withoutCustomFields(shape) : shape;
  const schema = {
    ...declaredSchema(declared, importType),
    title: name,
    ...(doc && { description: doc }),
    ...(base && { extends: { title: base, tsType: base } }),
  };
  // The types of the library expect a base by name; what it reads is a schema.
  return printOnce(schema as JSONSchema, name);
}

/** What was printed before, by its input. Printing takes long, and a change of the spec changes little. */
const known = new Map<string, string>();

async function printOnce(schema: JSONSchema, name: string): Promise<string> {
  const key = JSON.stringify(schema);
  const printed = known.get(key) ?? (await compile(schema, name, options)).trim();
  known.set(key, printed);
  return printed;
}

/** A shape as json-schema-to-typescript reads it: what contains fields as a schema, so that they have doc comments. */
function declaredSchema(shape: Shape, importType: ImportType): JSONSchema {
  switch (shape.kind) {
    case 'string':
    case 'number':
    case 'integer':
    case 'boolean':
    case 'any':
    case 'ref':
      return { tsType: typeExpression(shape, importType) };
    case 'enum':
      // It may be the item of an array.
      return { tsType: `(${typeExpression(shape, importType)})` };
    case 'array':
      return { type: 'array', items: declaredSchema(shape.items, importType) };
    case 'object':
      return objectSchema(shape, importType);
    case 'union':
      return { anyOf: shape.branches.map((branch) => declaredSchema(branch.shape, importType)) };
    case 'typeUnion':
      return { anyOf: shape.members.map((member) => declaredSchema(member, importType)) };
  }
}

function objectSchema(shape: ObjectShape, importType: ImportType): JSONSchema {
  const base = baseOf(shape, importType);
  const others = [
    ...(base ? [{ tsType: base }] : []),
    ...shape.rules.flatMap((rule) => ruleSchemas(rule, shape, importType)),
  ];
  if (others.length > 0) {
    const { customFields: _, ...listed } = shape;
    return { allOf: [objectSchema({ ...listed, rules: [] }, importType), ...others] };
  }
  if (isOpenObject(shape)) return { tsType: openObject };
  return {
    type: 'object',
    properties: Object.fromEntries(
      shape.fields.map((field): [string, JSONSchema] => {
        const description = field.shape.kind === 'ref' ? undefined : fieldDoc(field.shape);
        return [field.name, { ...declaredSchema(field.shape, importType), ...(description && { description }) }];
      }),
    ),
    required: shape.fields.filter(({ presence }) => presence === 'required').map(({ name }) => name),
  };
}

/** What a rule adds to the fields of an object. An editor shows the doc comments of the alternatives. */
function ruleSchemas(rule: Rule, { fields }: ObjectShape, importType: ImportType): JSONSchema[] {
  switch (rule.kind) {
    case 'emptyWhen':
      return [];
    case 'atLeastOneOf': {
      const alternatives = fields.filter(({ name }) => rule.fields.includes(name));
      return [
        {
          anyOf: alternatives.map((field) =>
            objectSchema(
              { kind: 'object', fields: [{ ...field, presence: 'required' }], unknownFields: 'accept', rules: [] },
              importType,
            ),
          ),
        },
      ];
    }
  }
}

/** The type whose fields an object adds to its own. */
function baseOf({ customFields }: ObjectShape, importType: ImportType): string | undefined {
  return customFields && importType(customFields.definition);
}

function withoutCustomFields({ customFields: _, ...shape }: ObjectShape): ObjectShape {
  return shape;
}
