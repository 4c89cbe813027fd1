import fc, { type Arbitrary } from 'fast-check';
import type { Catalogue, CustomFields, Field, ObjectShape } from '../catalogue.js';
import { usualFields } from '../recommended.js';
import { type Fields, isSatisfied, satisfy } from '../rules.js';
import type { Style } from './style.js';
// biome-ignore lint/suspicious/noImportCycles: values are recursive
import { valuesOf } from './values.js';

/** Objects that a shape accepts: they satisfy its rules across fields. */
export function objectsOf(shape: ObjectShape, catalogue: Catalogue, style: Style): Arbitrary<Fields> {
  const { fields, customFields, rules } = shape;
  const drawn = style.isUsual ? usualFields(shape) : fields;
  const listed = fc.record(Object.fromEntries(drawn.map((field) => [field.name, valuesOfField(field)])), {
    requiredKeys: drawn.filter(isPresent).map(({ name }) => name),
  }) as Arbitrary<Fields>;
  const custom = customFields ? customFieldsOf(customFields, catalogue, style) : fc.constant({});
  return fc
    .tuple(listed, custom)
    .map(([some, more]) => rules.reduce(satisfy, { ...some, ...more }))
    .filter((object) => rules.every((rule) => isSatisfied(rule, object)));

  function valuesOfField({ name, shape: value }: Field): Arbitrary<unknown> {
    const values = valuesOf(value, catalogue, style);
    const rule = rules.find((other) => other.kind === 'emptyWhen' && other.field === name);
    return rule?.kind === 'emptyWhen' ? style.conditional(rule.condition.pattern, values) : values;
  }

  function isPresent({ presence }: Field): boolean {
    return presence === 'required' || (style.isUsual && presence === 'expected');
  }
}

function customFieldsOf({ prefix, pattern, value }: CustomFields, catalogue: Catalogue, style: Style) {
  const expression = new RegExp(pattern, 'u');
  const names = fc
    .stringMatching(/^[a-z_]{1,6}$/)
    .map((rest) => prefix + rest)
    .filter((name) => expression.test(name));
  return fc.dictionary(names, valuesOf(value, catalogue, style), { maxKeys: 3, noNullPrototype: true });
}
