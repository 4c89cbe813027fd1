import type { DeprecatedValue, EnumShape, EnumValue } from '../shape.js';
import { isRecord } from './is-record.js';
import { isEnumValue, readConstraints, type TypeBoxSchema } from './keywords.js';
import { type ReadContext, report } from './read-context.js';
import { readDeprecation } from './read-deprecation.js';

/** Reads literals as an enum. A deprecated literal is a value that should no longer be used. */
export function readEnum(literals: readonly TypeBoxSchema[], location: string, context: ReadContext): EnumShape {
  for (const literal of literals) readConstraints(literal, [], ['const', 'type'], location, context);
  const values = literals.map((literal) => literal.const);
  for (const value of values.filter((other) => !isEnumValue(other))) {
    report(context, location, `A literal of type ${typeof value} is not JSON.`, 'Use a string, a number or a boolean.');
  }
  const deprecatedValues = literals.flatMap((literal): DeprecatedValue[] => {
    const { deprecated } = readDeprecation(literal.deprecated, location, context);
    return deprecated ? [{ value: literal.const as EnumValue, deprecated }] : [];
  });
  const [first = '', ...others] = values.filter(isEnumValue);
  return {
    kind: 'enum',
    values: [first, ...others],
    ...(deprecatedValues.length > 0 && { deprecatedValues }),
  };
}

/** Reads what true and false mean: two different values of the enum. */
export function readBooleans(
  { booleans }: TypeBoxSchema,
  values: readonly EnumValue[],
  location: string,
  context: ReadContext,
): Pick<EnumShape, 'booleans'> {
  if (booleans === undefined) return {};
  const { true: yes, false: no } = isRecord(booleans) ? booleans : {};
  if (isEnumValue(yes) && isEnumValue(no) && yes !== no && values.includes(yes) && values.includes(no)) {
    return { booleans: { true: yes, false: no } };
  }
  report(context, location, 'Invalid "booleans".', 'Use { true: …, false: … } with two values of the enum.');
  return {};
}
