import { type JsonSchema, mapSchema } from '../legacy/json-schema.js';
import type { Unprintable } from './unprintable.js';

/**
 * How a language says a keyword of the model: in the same words, in others, or not at all. It is asked for every
 * keyword, so that a new one is not forgotten.
 */
export type Vocabulary = Record<keyof JsonSchema, 'same' | 'refused' | ((schema: JsonSchema) => object)>;

/** The schema in the words of a language, at every depth; the order of the keywords stays. */
export function reword(schema: JsonSchema, vocabulary: Vocabulary): JsonSchema {
  return mapSchema(schema, (member) => {
    const keywords = Object.keys(member) as (keyof JsonSchema)[];
    return Object.assign(
      {},
      ...keywords.map((keyword) => {
        const wording = vocabulary[keyword];
        return typeof wording === 'function' ? wording(member) : { [keyword]: member[keyword] };
      }),
    );
  });
}

/** The keywords of a schema that a language has no words for. */
export function refusedKeywords(schema: JsonSchema, vocabulary: Vocabulary, language: string): Unprintable[] {
  const keywords = Object.keys(schema) as (keyof JsonSchema)[];
  return keywords
    .filter((keyword) => vocabulary[keyword] === 'refused')
    .map((keyword) => ({ keyword, because: `${language} has no words for it` }));
}
