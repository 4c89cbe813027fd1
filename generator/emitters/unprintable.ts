import type { Problem } from '../catalogue/problem.js';
import type { Catalogue } from '../legacy/catalogue.js';
import type { JsonSchema } from '../legacy/json-schema.js';
import { everySchema } from '../legacy/walk.js';

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
      location: place,
      problem: `"${keyword}" can't be printed by the ${emitter} emitter: ${because}.`,
      fix: `Remove it from the spec, or add it to generator/emitters/${emitter}.`,
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
