import type { Catalogue } from '../../../catalogue/catalogue.js';
import type { StringShape } from '../../../catalogue/shape.js';
import type { StringChange } from '../../messages.js';
import { type Comparer, type Difference, difference, none, undecided } from '../difference.js';
import { compareStringSets, effectOf, type StringSet } from '../string-sets.js';

/** Two strings are compared as the sets of strings that they accept. */
export const compareStrings: Comparer<StringShape> = (before, after, location, catalogues) => {
  const [old, next] = [setOf(before, catalogues.before), setOf(after, catalogues.after)];
  const changed = changesOf({ ...old, format: before.format }, { ...next, format: after.format });
  const units =
    before.unit === after.unit ? [] : [none(location, { kind: 'unit', before: before.unit, after: after.unit })];
  return [...units, ...(changed.length > 0 ? [compareSets(old, next, changed, location)] : [])];
};

function compareSets(
  before: StringSet,
  after: StringSet,
  changed: readonly StringChange[],
  location: string,
): Difference {
  const found = compareStringSets(before, after);
  const finding = { kind: 'strings', changed, difference: found } as const;
  if (found === undefined) return undecided(location, finding);
  const values = [found.rejected, found.accepted].filter((string) => string !== undefined);
  return difference(effectOf(found), location, finding, { values });
}

/** A format is defined by its pattern. */
function setOf({ minLength, maxLength, pattern, format }: StringShape, { formats }: Catalogue): StringSet {
  return { minLength, maxLength, pattern: format === undefined ? pattern : formats[format]?.pattern };
}

/** The constraints that changed. With another format, another pattern goes without saying. */
function changesOf(before: StringSet & { format?: string | undefined }, after: typeof before): StringChange[] {
  const names = (['minLength', 'maxLength', 'format', 'pattern'] as const).filter(
    (name) => before[name] !== after[name],
  );
  return names
    .filter((name) => name !== 'pattern' || !names.includes('format'))
    .map((name) => ({ name, before: before[name], after: after[name] }));
}
