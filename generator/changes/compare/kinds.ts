import { isDeepStrictEqual } from 'node:util';
import type { JsonSchema } from '../../legacy/json-schema.js';
import { accepts } from './accepts.js';
import { type Definitions, type Difference, different, narrower, onlyWords, quote, wider } from './difference.js';

/**
 * Compares what kind of value is taken: a type, or options. Undefined where the kind is the same, so that the other
 * keywords make the difference.
 */
export function compareKinds(
  before: JsonSchema,
  after: JsonSchema,
  place: string,
  definitions: Definitions,
): Difference[] | undefined {
  const [old, next] = [optionsOf(before), optionsOf(after)];
  if (old && next) return compareOptions(old, next, place);
  if (next) {
    const added = next.filter((option) => !accepts(before, option, definitions.before));
    return [
      narrower(place, `Takes only ${list(next)} now; it took ${kindOf(before)}.`),
      ...added.map((option) => wider(place, `New option ${quote(option)}.`)),
    ];
  }
  if (old) {
    const gone = old.filter((option) => !accepts(after, option, definitions.after));
    return [
      wider(place, `Takes ${kindOf(after)} now; it took only ${list(old)}.`),
      ...gone.map((option) => narrower(place, `The option ${quote(option)} is gone.`, { values: [option] })),
    ];
  }
  return compareTypes(before, after, place);
}

function compareOptions(before: unknown[], after: unknown[], place: string): Difference[] {
  const gone = before.filter((option) => !includes(after, option));
  const added = after.filter((option) => !includes(before, option));
  const kept = before.filter((option) => includes(after, option));
  const isMoved = !isDeepStrictEqual(
    kept,
    after.filter((option) => includes(before, option)),
  );
  return [
    ...gone.map((option) => narrower(place, `The option ${quote(option)} is gone.`, { values: [option] })),
    ...added.map((option) => wider(place, `New option ${quote(option)}.`)),
    ...(isMoved ? [onlyWords(place, 'The options stand in another order.')] : []),
  ];
}

function compareTypes(before: JsonSchema, after: JsonSchema, place: string): Difference[] | undefined {
  if (before.type === after.type) return undefined;
  const words = `Is ${kindOf(after)} instead of ${kindOf(before)}.`;
  if (before.type === 'integer' && after.type === 'number') return [wider(place, words)];
  if (before.type === 'number' && after.type === 'integer') return [narrower(place, words, { values: [0.5] })];
  if (before.type === undefined && Object.keys(before).length === 0) return [narrower(place, words)];
  if (after.type === undefined && Object.keys(after).length === 0) return [wider(place, words)];
  return [different(place, words)];
}

/** The values that a schema lists; undefined where it lists none. */
function optionsOf(schema: JsonSchema): unknown[] | undefined {
  return schema.enum ?? (schema.const === undefined ? undefined : [schema.const]);
}

const kinds: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  null: 'null',
};

function kindOf({ type, oneOf, anyOf }: JsonSchema): string {
  if (type !== undefined) return kinds[type] ?? type;
  return oneOf || anyOf ? 'one of several shapes' : 'any value';
}

function includes(options: unknown[], wanted: unknown): boolean {
  return options.some((option) => isDeepStrictEqual(option, wanted));
}

function list(options: unknown[]): string {
  return options.map(quote).join(', ');
}
