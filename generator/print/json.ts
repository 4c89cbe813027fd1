import { type JsonSchema, keywordOrder, mapSchema } from '../catalogue/json-schema.js';
import { escapeInvisible } from './invisible.js';

/** JSON as it is printed everywhere: two spaces, a line break at the end. */
export function printJson(value: unknown): string {
  return `${escapeInvisible(JSON.stringify(value, null, 2))}\n`;
}

/** The schema with its keywords in our order, at every depth. TypeBox's order changes between its versions. */
export function orderKeywords(schema: JsonSchema): JsonSchema {
  return mapSchema(schema, (member) => {
    const keywords = Object.keys(member) as (keyof JsonSchema)[];
    const ordered = keywords.sort((a, b) => keywordOrder.indexOf(a) - keywordOrder.indexOf(b));
    return Object.fromEntries(ordered.map((keyword) => [keyword, member[keyword]]));
  });
}
