import type { JsonSchema } from '../../catalogue/json-schema.js';
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
  const matching = Object.keys(patternProperties).filter((pattern) => new RegExp(pattern, 'u').test(name));
  const [only, ...more] = matching.map((pattern) => patternProperties[pattern] ?? {});
  if (only !== undefined) return more.length === 0 ? only : { allOf: [only, ...more] };
  return takenUnderAny(schema);
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
          ...gone.map((pattern) => nameGone(placeOfNames(place, pattern), after)),
          ...added.map((pattern) => nameAdded(placeOfNames(place, pattern), before)),
        ];
  return [
    ...kept.flatMap((pattern) =>
      comparison.inside(old[pattern] ?? {}, next[pattern] ?? {}, placeOfNames(place, pattern)),
    ),
    ...changed,
  ];
}

function nameGone(place: string, after: JsonSchema): Difference {
  const isTaken = takenUnderAny(after) !== undefined;
  return isTaken
    ? wider(place, 'Fields of such names are taken with other values, too.')
    : narrower(place, 'Fields of such names are not taken any more.');
}

function nameAdded(place: string, before: JsonSchema): Difference {
  const wasTaken = takenUnderAny(before) !== undefined;
  return wasTaken
    ? { ...narrower(place, 'Fields of such names have a rule now. It may refuse what it took.'), unsure: true }
    : wider(place, 'Fields of such names are taken.');
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
