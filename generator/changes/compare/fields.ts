import { isDeepStrictEqual } from 'node:util';
import type { JsonSchema } from '../../legacy/json-schema.js';
import { own } from '../own.js';
import type { Comparer, Comparison } from './compare-schemas.js';
import { type Difference, narrower, onlyWords, wider } from './difference.js';
import { compareLimits, type Limit } from './limits.js';
import { compareOtherNames, patternsFor, takenUnder } from './other-names.js';

const limits: readonly Limit[] = [
  { keyword: 'minProperties', name: 'least number of fields', side: 'least' },
  { keyword: 'maxProperties', name: 'greatest number of fields', side: 'greatest' },
];

/** The fields of an object: which there are, which must be there, and what is taken under other names. */
export const fields: Comparer = {
  keywords: ['properties', 'required', 'patternProperties', 'additionalProperties', 'minProperties', 'maxProperties'],
  compare: (before, after, place, comparison) => [
    ...compareFields(before, after, place, comparison),
    ...compareOrder(before, after, place),
    ...compareOtherNames(before, after, place, comparison),
    ...compareLimits(limits, before, after, place, () => ({})),
  ],
};

function compareFields(before: JsonSchema, after: JsonSchema, place: string, comparison: Comparison): Difference[] {
  const names = new Set([...namesOf(before), ...namesOf(after)]);
  return [...names].flatMap((name) => {
    const [old, next] = [fieldOf(before, name), fieldOf(after, name)];
    const at = `${place}.${name}`;
    if (old && next) {
      return [
        ...comparison.inside(old, next, at),
        ...comparePatternsFor(name, before, after, at),
        ...compareRequirement(before, after, name, at),
      ];
    }
    if (next) return added(name, before, after, at, place, comparison);
    if (old) return removed(name, before, after, at, comparison);
    return compareRequirement(before, after, name, at);
  });
}

/** What an object says of a field. A field may be named like what every object inherits. */
function fieldOf({ properties = {} }: JsonSchema, name: string): JsonSchema | undefined {
  return own(properties, name);
}

/** What holds for names of a pattern holds for a listed field of such a name, too. */
function comparePatternsFor(name: string, before: JsonSchema, after: JsonSchema, at: string): Difference[] {
  const [old, next] = [patternsFor(name, before), patternsFor(name, after)];
  const added = next.filter((pattern) => !old.includes(pattern));
  const gone = old.filter((pattern) => !next.includes(pattern));
  return [
    ...added.map((): Difference => ({ ...narrower(at, 'What holds for such names holds for it, too.'), unsure: true })),
    ...gone.map(() => wider(at, 'What held for such names holds for it no more.')),
  ];
}

function namesOf({ properties = {}, required = [] }: JsonSchema): string[] {
  return [...Object.keys(properties), ...required];
}

/** A field that is listed now. Under an open name it was taken before. */
function added(
  name: string,
  before: JsonSchema,
  after: JsonSchema,
  at: string,
  place: string,
  comparison: Comparison,
): Difference[] {
  const isRequired = after.required?.includes(name) === true;
  const words = `New ${isRequired ? 'required' : 'optional'} field.`;
  const formerly = takenUnder(name, before);
  if (formerly === undefined) {
    const former = sameAs(name, after, before);
    return [(isRequired ? narrower : wider)(at, former ? `${words} It is what ${former} was.` : words)];
  }
  const hints = [{ place, names: [name] }];
  // Any value was taken under its name.
  if (saysNothing(formerly)) return [{ ...narrower(at, words), hints }];
  const next = fieldOf(after, name) ?? {};
  return [
    onlyWords(at, 'Has a rule of its own now; it was taken as any field of such a name.'),
    ...comparison.inside(formerly, next, at),
    ...compareRequirement(before, after, name, at),
  ].map((difference) => ({ ...difference, hints: [...difference.hints, ...hints] }));
}

/** A field that is no longer listed. Under an open name it is taken still. */
function removed(
  name: string,
  before: JsonSchema,
  after: JsonSchema,
  at: string,
  comparison: Comparison,
): Difference[] {
  const henceforth = takenUnder(name, after);
  if (henceforth === undefined) {
    const successor = sameAs(name, before, after);
    return [narrower(at, `The field is gone.${successor === undefined ? '' : ` ${successor} is what it was.`}`)];
  }
  if (saysNothing(henceforth)) return [wider(at, 'The field is gone. Any value is taken under its name.')];
  return [
    onlyWords(at, 'Has no rule of its own any more; it is taken as any field of such a name.'),
    ...comparison.inside(fieldOf(before, name) ?? {}, henceforth, at).map((difference) =>
      // Both held for it, so that it is open what was taken.
      patternsFor(name, before).length > 0 ? { ...difference, unsure: true as const } : difference,
    ),
    ...compareRequirement(before, after, name, at),
  ];
}

function saysNothing(schema: JsonSchema): boolean {
  return Object.keys(schema).length === 0;
}

/** A field of another name that is the same in every respect, and that only one of the two objects has. */
function sameAs(name: string, one: JsonSchema, other: JsonSchema): string | undefined {
  const schema = fieldOf(one, name);
  return Object.entries(other.properties ?? {}).find(
    ([candidate, member]) => fieldOf(one, candidate) === undefined && isDeepStrictEqual(member, schema),
  )?.[0];
}

function compareRequirement(before: JsonSchema, after: JsonSchema, name: string, at: string): Difference[] {
  const [was, is] = [before, after].map(({ required = [] }) => required.includes(name));
  if (was === is) return [];
  return [is ? narrower(at, 'Is required now.') : wider(at, 'Is no longer required.')];
}

function compareOrder(before: JsonSchema, after: JsonSchema, place: string): Difference[] {
  const [old, next] = [Object.keys(before.properties ?? {}), Object.keys(after.properties ?? {})];
  const kept = old.filter((name) => next.includes(name));
  const isMoved = !isDeepStrictEqual(
    kept,
    next.filter((name) => old.includes(name)),
  );
  return isMoved ? [onlyWords(place, 'The fields stand in another order, and so do errors about them.')] : [];
}
