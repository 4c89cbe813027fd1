import { type Dialect, draft07, draft2020 } from '../../print/json-schema.js';

/** How the files of a version of JSON Schema are written. */
export interface SchemaFiles {
  dialect: Dialect;
  /** Where the files are, with a slash at the end. */
  folder: string;
  $schema: string;
  /** The keyword that contains the local definitions. */
  definitions: '$defs' | 'definitions';
}

/** The current version, and the one that editors and older libraries read. */
export const schemaFiles: readonly SchemaFiles[] = [
  {
    dialect: draft2020,
    folder: '',
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    definitions: '$defs',
  },
  {
    dialect: draft07,
    folder: 'draft-07/',
    $schema: 'http://json-schema.org/draft-07/schema#',
    definitions: 'definitions',
  },
];
