import type { Catalogue, EnumShape, NumberShape, StringShape } from '../catalogue.js';
import { type FaultyValue, faulty } from './fault.js';

/** Strings that few formats and patterns match. */
const oddStrings = ['not valid', 'x', '?', '@', ' '];

/** Strings that are empty, too short, too long, or of another format. */
export function faultyStrings(shape: StringShape, path: string, formats: Catalogue['formats']): FaultyValue[] {
  const { minLength = 0, maxLength, format, pattern } = shape;
  const expression = format === undefined ? pattern : formats[format]?.pattern;
  const length = (text: string) => [...text].length;
  const isInRange = (text: string) => length(text) >= Math.max(minLength, 1) && length(text) <= (maxLength ?? Infinity);
  const unmatched =
    expression === undefined ? [] : oddStrings.filter((text) => !new RegExp(expression, 'u').test(text));
  return [
    ...(minLength > 0 ? faulty('CANNOT_BE_BLANK', path, '') : []),
    // The format of a string is checked before its length.
    ...(minLength > 1 && format === undefined ? faulty('TOO_SHORT', path, 'x'.repeat(minLength - 1)) : []),
    ...(maxLength !== undefined && format === undefined ? faulty('TOO_LONG', path, 'x'.repeat(maxLength + 1)) : []),
    ...faulty('INVALID_FORMAT', path, ...unmatched.filter(isInRange).slice(0, 2)),
  ];
}

/** Numbers beyond a limit, or with a fractional part. */
export function faultyNumbers(shape: NumberShape, path: string): FaultyValue[] {
  const { kind, minimum, maximum, exclusiveMinimum, exclusiveMaximum } = shape;
  const beyond = [
    ...(minimum === undefined ? [] : [minimum - 1]),
    ...(maximum === undefined ? [] : [maximum + 1]),
    ...(exclusiveMinimum === undefined ? [] : [exclusiveMinimum]),
    ...(exclusiveMaximum === undefined ? [] : [exclusiveMaximum]),
  ];
  return [
    ...(kind === 'integer' ? faulty('INVALID_DATA_TYPE', path, 0.5) : []),
    ...faulty('OUT_OF_RANGE', path, ...beyond.filter((value) => kind === 'number' || Number.isInteger(value))),
  ];
}

/** Values of an accepted type that are none of the options. */
export function faultyOptions({ values }: EnumShape, path: string): FaultyValue[] {
  const others = values.flatMap((value): unknown[] => {
    if (typeof value === 'boolean') return [!value];
    return typeof value === 'number' ? [value + 1] : [`${value}_`, value.toLowerCase()];
  });
  const options: readonly unknown[] = values;
  return faulty('INVALID_OPTION', path, ...new Set(others.filter((value) => !options.includes(value))));
}
