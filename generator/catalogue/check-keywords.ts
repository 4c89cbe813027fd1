import type { Catalogue } from './catalogue.js';
import { type JsonSchema, jsonTypes, keywordOrder } from './json-schema.js';
import type { Problem } from './problem.js';
import { everySchema } from './walk.js';

const known: ReadonlySet<string> = new Set(keywordOrder);
const types: ReadonlySet<unknown> = new Set(jsonTypes);

/** Every keyword is one of the model: a keyword that nobody knows would be lost without a word. */
export function checkKeywords(catalogue: Catalogue): Problem[] {
  return everySchema(catalogue).flatMap(({ place, schema }) => [
    ...checkType(place, schema),
    ...unknown(place, schema),
  ]);
}

function unknown(place: string, schema: JsonSchema): Problem[] {
  return Object.keys(schema)
    .filter((keyword) => !known.has(keyword))
    .map((keyword) => ({
      place,
      problem: `"${keyword}" is not a keyword of the model.`,
      wayOut: 'Remove it from the spec, or add it to generator/catalogue/json-schema.ts and to the emitters.',
    }));
}

/** TypeBox knows types that JSON does not have. */
function checkType(place: string, { type }: JsonSchema): Problem[] {
  if (type === undefined || types.has(type)) return [];
  return [{ place, problem: `"${type}" is not a type of JSON.`, wayOut: `Use one of ${jsonTypes.join(', ')}.` }];
}
