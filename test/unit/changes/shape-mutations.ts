import type { Rule } from '../../../generator/catalogue/rule.js';
import type { ObjectShape, Shape } from '../../../generator/catalogue/shape.js';

/** Small mistakes in a shape at every depth, each of which leaves it a shape. Some have no effect. */
export function mutationsOf(shape: Shape): Shape[] {
  switch (shape.kind) {
    case 'string': {
      const { minLength: _minLength, format: _format, pattern: _pattern, ...open } = shape;
      return [
        open,
        { ...shape, minLength: (shape.minLength ?? 0) + 1 },
        { ...shape, maxLength: 3 },
        { ...open, format: shape.format === 'email' ? 'date-time' : 'email' },
        { kind: 'boolean' },
      ];
    }
    case 'number':
    case 'integer':
      return [
        { ...shape, kind: shape.kind === 'number' ? 'integer' : 'number' },
        { ...shape, minimum: 0 },
        { ...shape, exclusiveMaximum: 10 },
        { ...shape, multipleOf: 2 },
        { kind: 'string' },
      ];
    case 'boolean':
      return [{ kind: 'string' }, { kind: 'any' }, { kind: 'enum', values: [true] }];
    case 'any':
      return [{ kind: 'string' }];
    case 'enum': {
      const [first, ...others] = shape.values;
      const [second, ...rest] = others;
      return [
        { ...shape, values: [first, ...others, 'another'] },
        { ...shape, values: [`${first}x`, ...others] },
        { kind: 'string', minLength: 8 },
        ...(second === undefined ? [] : [{ ...shape, values: [second, ...rest] } satisfies Shape]),
      ];
    }
    case 'array':
      return [
        { ...shape, minItems: 1 },
        { ...shape, maxItems: 1 },
        { ...shape, uniqueItems: true },
        shape.items,
        ...mutationsOf(shape.items).map((items) => ({ ...shape, items })),
      ];
    case 'object':
      return mutationsOfObject(shape);
    case 'union':
      return [
        { ...shape, branches: shape.branches.slice(1) },
        ...shape.branches.flatMap(({ shape: branch }) => (branch.kind === 'object' ? mutationsOf(branch) : [])),
      ];
    case 'typeUnion':
      return [...shape.members, { ...shape, members: shape.members.slice(1) }];
    case 'ref':
      return [];
  }
}

function mutationsOfObject(shape: ObjectShape): ObjectShape[] {
  const { customFields, ...closed } = shape;
  return [
    ...shape.fields.flatMap((field, index) => {
      const replaced = (...others: ObjectShape['fields']) => ({
        ...shape,
        fields: spliced(shape.fields, index, others),
      });
      return [
        replaced(),
        replaced({ ...field, presence: field.presence === 'required' ? 'optional' : 'required' }),
        ...mutationsOf(field.shape).map((inner) => replaced({ ...field, shape: inner })),
      ];
    }),
    { ...shape, unknownFields: shape.unknownFields === 'reject' ? 'accept' : 'reject' },
    ...(customFields
      ? [
          closed,
          { ...shape, customFields: { ...customFields, pattern: '^cf_[a-z]+$' } },
          ...mutationsOf(customFields.value).map((value) => ({ ...shape, customFields: { ...customFields, value } })),
        ]
      : []),
    ...shape.rules.flatMap((rule, index) =>
      [[], ...mutationsOfRule(rule).map((changed) => [changed])].map((rules) => ({
        ...shape,
        rules: spliced(shape.rules, index, rules),
      })),
    ),
  ];
}

function mutationsOfRule(rule: Rule): Rule[] {
  switch (rule.kind) {
    case 'emptyWhen': {
      const [first, ...others] = rule.empty;
      const [second, ...rest] = others;
      return [
        ...(second === undefined ? [] : [{ ...rule, empty: [second, ...rest] } satisfies Rule]),
        { ...rule, empty: [first] },
        { ...rule, condition: { ...rule.condition, pattern: '^[{]' } },
        { ...rule, condition: { ...rule.condition, pattern: '^' } },
      ];
    }
    case 'atLeastOneOf':
      return [{ ...rule, fields: [rule.fields[0], rule.fields[1]] }];
  }
}

/** The list with one element replaced. */
function spliced<T>(list: readonly T[], index: number, others: readonly T[]): T[] {
  return [...list.slice(0, index), ...others, ...list.slice(index + 1)];
}
