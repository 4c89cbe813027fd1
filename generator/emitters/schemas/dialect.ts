import { type JsonSchema, mapReferences } from '../../legacy/json-schema.js';
import { orderKeywords } from '../../print/json.js';
import { reword } from '../vocabulary.js';
import { draft07Vocabulary } from './draft-07.js';

/** A version of JSON Schema. */
export interface Dialect {
  version: string;
  /** Where its files stand, with a slash at the end. */
  folder: string;
  $schema: string;
  /** The keyword that holds the local definitions. */
  definitions: '$defs' | 'definitions';
  /** The schema in this version. */
  express(schema: JsonSchema): JsonSchema;
}

/** The version of the model. */
export const draft2020: Dialect = {
  version: '2020-12',
  folder: '',
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  definitions: '$defs',
  express: orderKeywords,
};

/** The version that editors and older libraries read. */
export const draft07: Dialect = {
  version: 'draft-07',
  folder: 'draft-07/',
  $schema: 'http://json-schema.org/draft-07/schema#',
  definitions: 'definitions',
  express: (schema) =>
    mapReferences(reword(orderKeywords(schema), draft07Vocabulary), (name) => `#/definitions/${name}`),
};
