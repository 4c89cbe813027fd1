import type { ObjectShape, Shape } from '../../catalogue/shape.js';
import { printKey, printLiteral } from '../../print/literal.js';
import type { ImportType } from './type-reference.js';

/**
 * A shape as a type, without doc comments. What TypeScript cannot express, such as a pattern, is left out: the type is
 * then wider than the shape, and never narrower.
 */
export function typeExpression(shape: Shape, importType: ImportType): string {
  switch (shape.kind) {
    case 'string':
    case 'boolean':
      return shape.kind;
    case 'number':
    case 'integer':
      return 'number';
    case 'any':
      return 'unknown';
    case 'enum':
      return unionOf(shape.values.map(printLiteral));
    case 'array':
      return `(${typeExpression(shape.items, importType)})[]`;
    case 'object':
      return objectExpression(shape, importType);
    case 'union':
      return unionOf(shape.branches.map((branch) => typeExpression(branch.shape, importType)));
    case 'typeUnion':
      return unionOf(shape.members.map((member) => typeExpression(member, importType)));
    case 'ref':
      return importType(shape.name);
  }
}

/** A union of types. */
export function unionOf(types: readonly string[]): string {
  return [...new Set(types)].join(' | ');
}

function objectExpression({ fields, customFields }: ObjectShape, importType: ImportType): string {
  const members = fields.map(
    ({ name, shape, presence }) =>
      `${printKey(name)}${presence === 'required' ? '' : '?'}: ${typeExpression(shape, importType)}`,
  );
  const listed = `{ ${members.join('; ')} }`;
  return customFields ? `${listed} & ${importType(customFields.definition)}` : listed;
}
