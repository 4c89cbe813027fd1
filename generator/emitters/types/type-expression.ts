import { isOpenObject } from '../../catalogue/open-object.js';
import type { Rule } from '../../catalogue/rule.js';
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

/** An object of which nothing is known. `{}` would also accept strings and numbers. */
export const openObject = '{ [name: string]: unknown }';

function objectExpression(shape: ObjectShape, importType: ImportType): string {
  if (isOpenObject(shape)) return openObject;
  const { fields, customFields, rules } = shape;
  const members = fields.map(
    ({ name, shape, presence }) =>
      `${printKey(name)}${presence === 'required' ? '' : '?'}: ${typeExpression(shape, importType)}`,
  );
  return [
    `{ ${members.join('; ')} }`,
    ...(customFields ? [importType(customFields.definition)] : []),
    ...ruleTypes({ fields, rules }, importType),
  ].join(' & ');
}

/** What the rules of an object add to its fields, as types that are intersected with them. */
export function ruleTypes({ fields, rules }: Pick<ObjectShape, 'fields' | 'rules'>, importType: ImportType): string[] {
  return rules.flatMap((rule) => ruleType(rule, fields, importType));
}

function ruleType(rule: Rule, fields: ObjectShape['fields'], importType: ImportType): string[] {
  switch (rule.kind) {
    // TypeScript cannot express what a string begins with.
    case 'emptyWhen':
      return [];
    case 'atLeastOneOf': {
      const members = fields
        .filter(({ name }) => rule.fields.includes(name))
        .map(({ name, shape }) => `{ ${printKey(name)}: ${typeExpression(shape, importType)} }`);
      return [`(${members.join(' | ')})`];
    }
  }
}
