import { resolve } from '../../legacy/discriminator.js';
import { type JsonSchema, referredName } from '../../legacy/json-schema.js';
import { branches } from './branches.js';
import { type Definitions, type Difference, onlyWords } from './difference.js';
import { fields } from './fields.js';
import { compareKinds } from './kinds.js';
import { lists } from './lists.js';
import { negation } from './negation.js';
import { numbers } from './numbers.js';
import { compareOthers } from './others.js';
import { compareRemarks, remarkKeywords } from './remarks.js';
import { texts } from './texts.js';

/** Compares what one family of keywords says. */
export interface Comparer {
  keywords: readonly (keyof JsonSchema)[];
  compare(before: JsonSchema, after: JsonSchema, place: string, comparison: Comparison): Difference[];
}

/** What a comparer may ask of the whole. */
export interface Comparison {
  definitions: Definitions;
  /** Compares schemas inside. */
  inside(before: JsonSchema, after: JsonSchema, place: string): Difference[];
}

const comparers: readonly Comparer[] = [texts, numbers, lists, fields, branches, negation];

const kindKeywords = ['type', 'const', 'enum'] as const;

const known = new Set([...remarkKeywords, ...kindKeywords, ...comparers.flatMap(({ keywords }) => keywords)]);

/** Every difference between two schemas. A definition to which both refer by one name is compared on its own. */
export function compareSchemas(
  before: JsonSchema,
  after: JsonSchema,
  place: string,
  definitions: Definitions,
): Difference[] {
  // The order of fields and options is a difference, too.
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  if (before.$ref !== undefined || after.$ref !== undefined)
    return compareReferences(before, after, place, definitions);
  const comparison: Comparison = {
    definitions,
    inside: (inner, other, at) => compareSchemas(inner, other, at, definitions),
  };
  const remarks = compareRemarks(before, after, place);
  const values = compareKinds(before, after, place, definitions) ?? [
    ...comparers.flatMap(({ compare }) => compare(before, after, place, comparison)),
    ...compareOthers(before, after, place, known),
  ];
  const all = [...remarks, ...values];
  return all.length > 0 ? all : [onlyWords(place, 'Is written in another way, and takes the same.')];
}

function compareReferences(
  before: JsonSchema,
  after: JsonSchema,
  place: string,
  definitions: Definitions,
): Difference[] {
  const [old, next] = [resolve(before, definitions.before), resolve(after, definitions.after)];
  return [
    onlyWords(place, `Is ${nameOf(after)} instead of ${nameOf(before)}.`),
    ...compareSchemas(old, next, place, definitions),
  ];
}

function nameOf(schema: JsonSchema): string {
  return referredName(schema) ?? 'a schema of its own';
}
