import type { Format, TypeWord } from '../../../catalogue/documents.js';

export type ErrorType =
  | 'CANNOT_BE_NULL'
  | 'INVALID_DATA_TYPE'
  | 'CANNOT_BE_BLANK'
  | 'INVALID_OPTION'
  | 'INVALID_FORMAT'
  | 'CONFLICTING_FIELD'
  | 'AT_LEAST_ONE_REQUIRED'
  | 'INVALID_FIELDS';

export type DataType = 'STRING' | 'INTEGER' | 'FLOAT' | 'BOOLEAN' | 'SET' | 'OBJECT';

export type ValidationRules =
  | { readonly required: false }
  | { readonly data_type: DataType }
  | { readonly valid_options: readonly string[] }
  | { readonly format: Format }
  | { readonly conflicts_with: string }
  | { readonly fields: readonly string[] };

/** An expected error. Messages are not compared, nor is `did_you_mean`. */
export interface ExpectedError {
  readonly error_type: ErrorType;
  readonly path: string;
  readonly validation_rules?: ValidationRules;
}

/** The API's names of the documented types. A Timestamp is sent as a string. */
export const dataTypes: Readonly<Record<Exclude<TypeWord, 'Anything'>, DataType>> = {
  String: 'STRING',
  Timestamp: 'STRING',
  Integer: 'INTEGER',
  Float: 'FLOAT',
  Boolean: 'BOOLEAN',
  'Array of Strings': 'SET',
  'Array of Objects': 'SET',
  Object: 'OBJECT',
};
