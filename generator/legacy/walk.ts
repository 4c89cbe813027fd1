import type { Catalogue } from './catalogue.js';
import { type JsonSchema, subschemas } from './json-schema.js';

/** A schema and its place in the spec. */
export interface Placed {
  place: string;
  schema: JsonSchema;
}

/** Every schema of the catalogue at every depth: events, payloads, definitions. */
export function everySchema(catalogue: Catalogue): Placed[] {
  const roots: Placed[] = [
    ...catalogue.events.flatMap(({ type, schema, payload }) => [
      { place: type, schema },
      { place: `${type}.payload`, schema: payload },
    ]),
    ...Object.entries(catalogue.definitions).map(([place, schema]) => ({ place, schema })),
  ];
  return roots.flatMap(withInner);
}

function withInner({ place, schema }: Placed): Placed[] {
  const inner = subschemas(schema).map(({ at, schema: member }) => ({
    place: at === 'items' ? `${place}[]` : `${place}.${at}`,
    schema: member,
  }));
  return [{ place, schema }, ...inner.flatMap(withInner)];
}
