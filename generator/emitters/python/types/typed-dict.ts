import { capitalise } from '../../../catalogue/names.js';
import type { Field, ObjectShape, Shape } from '../../../catalogue/shape.js';
import { describe } from '../../../print/description.js';
import { printDocstring } from '../print/docstring.js';
import { Call, type Code, printExpression } from '../print/expression.js';
import { isIdentifier } from '../print/names.js';
import { type TypeTarget, typeExpression } from './type-expression.js';

/**
 * Declares an object as a TypedDict. The fields that must be present are those of a class of their own, from which the
 * other inherits: `NotRequired` needs a newer Python, or another package.
 */
export function declareTypedDict(name: string, shape: ObjectShape, doc: string, target: TypeTarget): void {
  const { file } = target;
  const types = shape.fields.map((field) => ({
    field,
    type: typeExpression(field.shape, typeName(name, field), target),
  }));
  const required = types.filter(({ field }) => field.presence === 'required');
  const optional = types.filter(({ field }) => field.presence !== 'required');
  const typedDict = file.import('TypedDict', 'typing');
  // In a class, a field hides the type of the same name.
  const words = new Set(types.flatMap(({ type }) => printExpression(type).match(/\w+/g) ?? []));
  if (!shape.fields.every((field) => isIdentifier(field.name) && !words.has(field.name))) {
    declareByCalls(name, required, optional, doc, target);
  } else if (optional.length === 0) {
    declareClass(`${name}(${typedDict})`, required, doc, target);
  } else if (required.length === 0) {
    declareClass(`${name}(${typedDict}, total=False)`, optional, doc, target);
  } else {
    declareClass(`_${name}Required(${typedDict})`, required, 'The fields that must be present.', target);
    declareClass(`${name}(_${name}Required, total=False)`, optional, doc, target);
  }
}

interface TypedField {
  field: Field;
  type: Code | Call;
}

function declareClass(head: string, fields: readonly TypedField[], doc: string, { file }: TypeTarget): void {
  const members = fields.flatMap(({ field, type }, index) => {
    const start = `    ${field.name}: `;
    const description = descriptionOf(field.shape);
    const next = description === undefined || index === fields.length - 1 ? [] : [''];
    return [
      start + printExpression(type, 4, start.length - 4),
      ...(description === undefined ? [] : [printDocstring(description, 4)]),
      ...next,
    ];
  });
  const gap = members.length === 0 ? [] : [''];
  file.addCode([`class ${head}:`, printDocstring(doc, 4), ...gap, ...members]);
}

/** Where a name of a field is no name of Python. */
function declareByCalls(
  name: string,
  required: readonly TypedField[],
  optional: readonly TypedField[],
  doc: string,
  { file }: TypeTarget,
): void {
  const parts = [
    { part: `_${name}Required`, fields: required, total: {} },
    { part: `_${name}Optional`, fields: optional, total: { total: false } },
  ].filter(({ fields }) => fields.length > 0);
  for (const { part, fields, total } of parts) {
    const entries = Object.fromEntries(fields.map(({ field, type }) => [field.name, type]));
    file.addConstant(part, new Call('TypedDict', [part, entries], total));
  }
  file.addCode([`class ${name}(${parts.map(({ part }) => part).join(', ')}):`, printDocstring(doc, 4)]);
}

/** The name of a type without a name of its own: that of the object, and of the field in words with capitals. */
function typeName(name: string, field: Field): string {
  return (
    name +
    field.name
      .split(/[^A-Za-z0-9]+/)
      .map(capitalise)
      .join('')
  );
}

function descriptionOf(shape: Shape): string | undefined {
  return shape.kind === 'ref' ? undefined : describe(shape);
}
