import type { JsonSchema } from '../../legacy/json-schema.js';
import type { Comparison } from './compare-schemas.js';
import { type Difference, different, narrower, onlyWords, quote, wider } from './difference.js';
import { comparePatterns } from './texts.js';

/** Compares what is taken under names that are not listed, such as custom fields. */
export function compareOtherNames(
  before: JsonSchema,
  after: JsonSchema,
  place: string,
  comparison: Comparison,
): Difference[] {
  return [
    ...comparePatternNames(before, after, place, comparison),
    ...compareAnyNames(before, after, place, comparison),
  ];
}

/** What an object takes under a name that it does not list; undefined where that is nothing. */
export function takenUnder(name: string, schema: JsonSchema): JsonSchema | undefined {
  const { patternProperties = {} } = schema;
  const [only, ...more] = patternsFor(name, schema).map((pattern) => patternProperties[pattern] ?? {});
  if (only !== undefined) return more.length === 0 ? only : { allOf: [only, ...more] };
  return takenUnderAny(schema);
}

/** The patterns of names that hold for a name beside what an object lists for it. */
export function patternsFor(name: string, { patternProperties = {} }: JsonSchema): string[] {
  return Object.keys(patternProperties).filter((pattern) => new RegExp(pattern, 'u').test(name));
}

/** Names of a pattern as part of a place: `cf_*`. */
export function placeOfNames(place: string, pattern: string): string {
  return `${place}.${/^\^?([A-Za-z0-9_]*)/.exec(pattern)?.[1] ?? ''}*`;
}

/** Any other names as part of a place. */
export function placeOfAnyName(place: string): string {
  return `${place}.*`;
}

function takenUnderAny({ additionalProperties: any }: JsonSchema): JsonSchema | undefined {
  return any === false ? undefined : typeof any === 'object' ? any : {};
}

function comparePatternNames(
  before: JsonSchema,
  after: JsonSchema,
  place: string,
  comparison: Comparison,
): Difference[] {
  const [old, next] = [before.patternProperties ?? {}, after.patternProperties ?? {}];
  const gone = Object.keys(old).filter((pattern) => next[pattern] === undefined);
  const added = Object.keys(next).filter((pattern) => old[pattern] === undefined);
  const kept = Object.keys(old).filter((pattern) => next[pattern] !== undefined);
  const [from, to] = [gone[0], added[0]];
  const changed =
    from !== undefined && to !== undefined && gone.length === 1 && added.length === 1
      ? compareNames(from, to, before, after, place, comparison)
      : [
          ...gone.map((pattern) => namesGone(pattern, after, place)),
          ...added.map((pattern) => namesAdded(pattern, before, place)),
        ];
  return [
    ...kept.flatMap((pattern) =>
      comparison.inside(old[pattern] ?? {}, next[pattern] ?? {}, placeOfNames(place, pattern)),
    ),
    ...changed,
  ];
}

function namesGone(pattern: string, after: JsonSchema, place: string): Difference {
  const at = placeOfNames(place, pattern);
  if (takenUnderAny(after) !== undefined) return wider(at, 'Fields of such names are taken with other values, too.');
  const refused = unlistedName(pattern, after);
  if (refused === undefined) return onlyWords(at, 'Every field of such a name is listed now.');
  const hints = [{ place, names: [refused] }];
  return { ...narrower(at, 'Fields of such names are not taken any more.'), hints };
}

function namesAdded(pattern: string, before: JsonSchema, place: string): Difference {
  const at = placeOfNames(place, pattern);
  if (takenUnderAny(before) !== undefined) {
    return { ...narrower(at, 'Fields of such names have a rule now. It may refuse what it took.'), unsure: true };
  }
  if (unlistedName(pattern, before) === undefined) return onlyWords(at, 'Fields of such names were all listed.');
  return wider(at, 'Fields of such names are taken.');
}

/** A name of the pattern that an object does not list; undefined where it lists them all. */
function unlistedName(pattern: string, { properties = {} }: JsonSchema): string | undefined {
  const listed = Object.keys(properties).map((name) => name.replace(/[\\^$.|?+*(){}[\]/]/g, '\\$&'));
  return comparePatterns(pattern, `^(?:${listed.join('|')})$`)?.refused;
}

/** The names under one pattern, against those under another. */
function compareNames(
  from: string,
  to: string,
  before: JsonSchema,
  after: JsonSchema,
  place: string,
  comparison: Comparison,
): Difference[] {
  const at = placeOfNames(place, to);
  const values = comparison.inside(before.patternProperties?.[from] ?? {}, after.patternProperties?.[to] ?? {}, at);
  const found = comparePatterns(from, to);
  if (found === undefined || takenUnderAny(before) !== undefined || takenUnderAny(after) !== undefined) {
    return [...values, { ...different(at, 'Other names are taken. It may refuse what it took.'), unsure: true }];
  }
  const { refused, taken } = found;
  const hints = [{ place, names: [refused, taken].filter((name) => name !== undefined) }];
  const names: Difference[] = [
    ...(refused === undefined
      ? []
      : [{ ...narrower(at, `The name ${quote(refused)} is refused, which was taken.`), hints }]),
    ...(taken === undefined ? [] : [wider(at, `The name ${quote(taken)} is taken, which was refused.`)]),
  ];
  return [...values, ...(names.length > 0 ? names : [onlyWords(at, 'The pattern of the names takes the same.')])];
}

function compareAnyNames(before: JsonSchema, after: JsonSchema, place: string, comparison: Comparison): Difference[] {
  const [old, next] = [takenUnderAny(before), takenUnderAny(after)];
  if (old && next) return comparison.inside(old, next, placeOfAnyName(place));
  if (next) return [wider(place, 'Takes fields that are not listed.')];
  if (old) return [narrower(place, 'Takes no fields any more that are not listed.', { names: ['another'] })];
  return [];
}
