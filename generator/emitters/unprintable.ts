import type { Catalogue } from '../catalogue/catalogue.js';
import type { JsonSchema } from '../catalogue/json-schema.js';
import type { Problem } from '../catalogue/problem.js';
import { everySchema } from '../catalogue/walk.js';

/** A keyword that a language cannot say, and why. */
export interface Unprintable {
  keyword: string;
  because: string;
}

/** A problem for every keyword of the catalogue that an emitter cannot print. */
export function unprintableKeywords(
  catalogue: Catalogue,
  emitter: string,
  find: (schema: JsonSchema) => Unprintable[],
): Problem[] {
  return everySchema(catalogue).flatMap(({ place, schema }) =>
    find(schema).map(({ keyword, because }) => ({
      place,
      problem: `"${keyword}" can't be printed by the ${emitter} emitter: ${because}.`,
      wayOut: `Remove it from the spec, or add it to generator/emitters/${emitter}.`,
    })),
  );
}

/** Older languages ignore what stands beside a reference. */
export function besideReference(schema: JsonSchema): Unprintable[] {
  if (schema.$ref === undefined) return [];
  return Object.keys(schema)
    .filter((keyword) => keyword !== '$ref')
    .map((keyword) => ({ keyword, because: 'it stands beside a reference' }));
}
