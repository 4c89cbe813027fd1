import type { TSchema } from '@sinclair/typebox';
import type { EventDefinition } from '../../spec/define.js';
import type { Spec } from '../../spec/index.js';

/** Gives the keys of an object in another order. */
export type Order = (keys: string[]) => string[];

/** The same spec with the keywords of every schema in another order. Fields keep theirs: it is that of the tables. */
export function shuffleSpec(spec: Spec, order: Order): Spec {
  return { ...spec, events: spec.events.map((event) => shuffleEvent(event, order)) };
}

function shuffleEvent(event: EventDefinition, order: Order): EventDefinition {
  return { ...event, payload: shuffleSchema(event.payload, order) };
}

function shuffleSchema(schema: TSchema, order: Order): TSchema {
  const keywords = [...order(Object.keys(schema)), ...Object.getOwnPropertySymbols(schema)];
  const entries = keywords.map((keyword) => [keyword, shuffleInside(keyword, schema[keyword as string], order)]);
  return Object.fromEntries(entries);
}

function shuffleInside(keyword: string | symbol, value: unknown, order: Order): unknown {
  const inner = (member: unknown) =>
    typeof member === 'object' && member !== null ? shuffleSchema(member as TSchema, order) : member;
  switch (keyword) {
    case 'properties':
    case 'patternProperties':
      return Object.fromEntries(Object.entries(value as object).map(([name, field]) => [name, inner(field)]));
    case 'items':
    case 'additionalProperties':
    case 'not':
      return inner(value);
    case 'anyOf':
    case 'allOf':
      return (value as unknown[]).map(inner);
    default:
      return value;
  }
}
