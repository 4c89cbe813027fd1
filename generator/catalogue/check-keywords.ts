import type { Catalogue } from './catalogue.js';
import { keywordOrder } from './json-schema.js';
import type { Problem } from './problem.js';
import { everySchema } from './walk.js';

const known: ReadonlySet<string> = new Set(keywordOrder);

/** Every keyword is one of the model: a keyword that nobody knows would be lost without a word. */
export function checkKeywords(catalogue: Catalogue): Problem[] {
  return everySchema(catalogue).flatMap(({ place, schema }) =>
    Object.keys(schema)
      .filter((keyword) => !known.has(keyword))
      .map((keyword) => ({
        place,
        problem: `"${keyword}" is not a keyword of the model.`,
        wayOut: 'Remove it from the spec, or add it to generator/catalogue/json-schema.ts and to the emitters.',
      })),
  );
}
