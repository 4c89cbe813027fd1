import { isDeepStrictEqual } from 'node:util';
import type { Deprecation, Origin } from '../../catalogue/origin.js';
import type { Annotations, Should } from '../../catalogue/shape.js';
import { ownValue } from '../own-value.js';
import { type Context, type Difference, none, notice } from './difference.js';

type AnnotationComparer<Key extends keyof Annotations> = (
  before: Annotations[Key],
  after: Annotations[Key],
  location: string,
  context: Context,
) => Difference[];

const comparers: { [Key in keyof Required<Annotations>]: AnnotationComparer<Key> } = {
  title: (_, after, location) => [none(location, { kind: 'annotation', name: 'title', after })],
  description: (_, after, location) => [none(location, { kind: 'annotation', name: 'description', after })],
  examples: (_before, _after, location) => [none(location, { kind: 'examples' })],
  knownFrom: (_, after, location) => [none(location, { kind: 'annotation', name: 'source', after: after?.statement })],
  deprecated: compareDeprecations,
  should: compareShoulds,
  origins: compareOrigins,
};

/** Compares what shapes of every kind may have. */
export function compareAnnotations(
  before: Annotations,
  after: Annotations,
  location: string,
  context: Context,
): Difference[] {
  const keys = Object.keys(comparers) as (keyof Annotations)[];
  return keys
    .filter((key) => !isDeepStrictEqual(before[key], after[key]))
    .flatMap((key) => {
      const compare = comparers[key] as AnnotationComparer<keyof Annotations>;
      return compare(before[key], after[key], location, context);
    });
}

/** Deprecation rejects nothing, but it is announced. */
export function compareDeprecations(
  before: Deprecation | undefined,
  after: Deprecation | undefined,
  location: string,
): Difference[] {
  if (isDeepStrictEqual(before, after)) return [];
  if (after === undefined) return [none(location, { kind: 'notDeprecated' })];
  if (before === undefined) return [notice(location, { kind: 'deprecated', deprecation: after })];
  return [none(location, { kind: 'deprecationChanged', deprecation: after })];
}

type Origins = Readonly<Record<string, Origin>>;

/** Compares where constraints come from. */
export function compareOrigins(before: Origins = {}, after: Origins = {}, location: string): Difference[] {
  return [...new Set([...Object.keys(after), ...Object.keys(before)])]
    .map((constraint) => ({ constraint, old: ownValue(before, constraint), origin: ownValue(after, constraint) }))
    .filter(({ old, origin }) => !isDeepStrictEqual(old, origin))
    .map(({ constraint, origin }) => none(location, { kind: 'origin', constraint, origin }));
}

/** What violates a recommendation is reported as a notice, and never rejected. */
function compareShoulds(
  before: readonly Should[] = [],
  after: readonly Should[] = [],
  location: string,
  { inside }: Context,
): Difference[] {
  return Array.from({ length: Math.max(before.length, after.length) }).flatMap((_, index): Difference[] => {
    const [old, next] = [before[index], after[index]];
    if (next === undefined) return [none(location, { kind: 'shouldRemoved' })];
    if (old === undefined) return [notice(location, { kind: 'shouldAdded' })];
    return [
      ...inside(old.shape, next.shape, location).map(
        ({ effect, ...difference }): Difference => ({
          ...difference,
          effect: effect === 'narrower' || effect === 'different' ? 'notice' : 'none',
          within: ['should', ...(difference.within ?? [])],
          hints: [],
        }),
      ),
      ...(isDeepStrictEqual(old.form, next.form)
        ? []
        : [
            {
              ...none(location, { kind: 'annotation', name: 'form', after: next.form?.phrase }),
              within: ['should'] as const,
            },
          ]),
      ...compareOrigins({ should: old.origin }, { should: next.origin }, location),
    ];
  });
}
