import { isDeepStrictEqual } from 'node:util';
import type { BooleanShape, EnumShape, EnumValue, Shape } from '../../../catalogue/shape.js';
import { quote } from '../../messages.js';
import { accepts } from '../accepts.js';
import {
  type Catalogues,
  type Comparer,
  compareOrder,
  type Difference,
  narrower,
  none,
  notice,
  wider,
} from '../difference.js';

/** The values of an enum, and which of them are deprecated. */
export const compareEnums: Comparer<EnumShape> = (before, after, location) => [
  ...compareValues(before, after, location),
  ...compareOrder(before.values, after.values, location, 'enum values'),
  ...(isDeepStrictEqual(before.booleans, after.booleans)
    ? []
    : [none(location, { kind: 'booleans', before: before.booleans, after: after.booleans })]),
];

/** Compares a boolean with an enum: it is one of `true` and `false`. */
export const compareBooleanWithEnum: Comparer<BooleanShape | EnumShape> = (before, after, location) => [
  none(location, { kind: 'kind', before, after }),
  ...compareValues(asEnum(before), asEnum(after), location),
];

function asEnum(shape: BooleanShape | EnumShape): EnumShape {
  return shape.kind === 'enum' ? shape : { kind: 'enum', values: [true, false] };
}

function compareValues(before: EnumShape, after: EnumShape, location: string): Difference[] {
  return [
    ...valuesRemoved(
      before.values.filter((value) => !after.values.includes(value)),
      location,
    ),
    ...valuesAdded(
      after.values.filter((value) => !before.values.includes(value)),
      location,
    ),
    ...compareDeprecatedValues(before, after, location),
  ];
}

/** Any value of a kind becomes one of a few. */
export function becomesEnum(before: Shape, after: EnumShape, location: string, catalogues: Catalogues): Difference[] {
  return [
    narrower(location, { kind: 'valuesOnly', before, values: after.values }),
    ...valuesAdded(
      after.values.filter((value) => !accepts(before, value, catalogues.before)),
      location,
    ),
  ];
}

/** One of a few values becomes any value of a kind. */
export function enumBecomes(before: EnumShape, after: Shape, location: string, catalogues: Catalogues): Difference[] {
  return [
    wider(location, { kind: 'valuesReplaced', values: before.values, after }),
    ...valuesRemoved(
      before.values.filter((value) => !accepts(after, value, catalogues.after)),
      location,
    ),
  ];
}

function valuesRemoved(values: readonly EnumValue[], location: string): Difference[] {
  return values.map((value) => narrower(location, { kind: 'removed', ...enumValue(value) }, { values: [value] }));
}

function valuesAdded(values: readonly EnumValue[], location: string): Difference[] {
  return values.map((value) => wider(location, { kind: 'added', ...enumValue(value) }));
}

function enumValue(value: EnumValue) {
  return { what: 'enum value', name: quote(value) };
}

function compareDeprecatedValues(before: EnumShape, after: EnumShape, location: string): Difference[] {
  return after.values.flatMap((value): Difference[] => {
    const [old, deprecation] = [deprecationOf(value, before), deprecationOf(value, after)];
    if (isDeepStrictEqual(old, deprecation)) return [];
    if (deprecation === undefined) return [none(location, { kind: 'valueNotDeprecated', value })];
    if (old === undefined) return [notice(location, { kind: 'valueDeprecated', value, deprecation })];
    return [none(location, { kind: 'valueDeprecationChanged', value, deprecation })];
  });
}

function deprecationOf(value: EnumValue, { deprecatedValues = [] }: EnumShape) {
  return deprecatedValues.find((other) => other.value === value)?.deprecated;
}
