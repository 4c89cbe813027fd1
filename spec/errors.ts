import { Type } from '@sinclair/typebox';
import { documented, type Origin } from './origin.js';

/** A kind of error: the API's name of it and the sentence that goes with it. Words in braces are filled in. */
export interface ErrorKind {
  error_type: string;
  error_message: string;
  origin: Origin | { kind: 'known'; from: string };
}

const errorMessagesPage = 'https://developers.rdstation.com/reference/mensagens-de-erro-rdsm';

/** Every error there is, in the order in which a value is asked. */
export const errors = {
  missing: {
    error_type: 'CANNOT_BE_NULL',
    error_message: 'Cannot be null.',
    origin: { kind: 'known', from: errorMessagesPage },
  },
  wrongType: {
    error_type: 'INVALID_DATA_TYPE',
    error_message: "Must be of type '{data_type}'.",
    origin: { kind: 'known', from: errorMessagesPage },
  },
  blank: {
    error_type: 'CANNOT_BE_BLANK',
    error_message: 'Cannot be blank.',
    origin: { kind: 'known', from: errorMessagesPage },
  },
  notAnOption: {
    error_type: 'INVALID_OPTION',
    error_message: 'Must be one of the valid options.',
    origin: documented('The answer to an unknown event type names the valid options.'),
  },
  wrongFormat: {
    error_type: 'INVALID_FORMAT',
    error_message: 'Must be {phrase}.',
    origin: { kind: 'known', from: errorMessagesPage },
  },
  conflict: {
    error_type: 'CONFLICTING_FIELD',
    error_message: 'Must be empty when {field} is {phrase}.',
    origin: { kind: 'known', from: errorMessagesPage },
  },
  unknownField: {
    error_type: 'INVALID_FIELDS',
    error_message: 'Does not exist.',
    origin: { kind: 'known', from: errorMessagesPage },
  },
  /** For what the other errors have no words for. No event of the API has such a rule; one's own may. */
  invalid: {
    error_type: 'INVALID',
    error_message: 'It is not valid.',
    origin: { kind: 'known', from: errorMessagesPage },
  },
} satisfies Record<string, ErrorKind>;

/** What only the builders refuse: these rules are about a body as it is sent, and no field of an event breaks them. */
export const refusals = {
  tooLong: {
    error_type: 'TOO_LONG',
    error_message: 'Is too long (maximum {maximum} bytes). Shorten its longest field or leave it out.',
    origin: { kind: 'known', from: errorMessagesPage },
  },
  notJson: {
    error_type: 'INVALID',
    error_message: 'Cannot be written as JSON. Give a plain object without cycles and big integers.',
    origin: { kind: 'known', from: errorMessagesPage },
  },
} satisfies Record<string, ErrorKind>;

/** The API's word for each type of JSON Schema. */
export const dataTypes = {
  string: 'STRING',
  integer: 'INTEGER',
  number: 'FLOAT',
  boolean: 'BOOLEAN',
  array: 'SET',
  object: 'OBJECT',
} as const;

/** Where the path of an error begins: the body of the request. */
export const pathRoot = '$.body';

/** An error in the API's words. The validators give the same shape. */
export const ApiError = Type.Object(
  {
    error_type: Type.String({ description: 'Kind of the error, such as INVALID_OPTION.' }),
    error_message: Type.String({ description: 'The error as a sentence.' }),
    validation_rules: Type.Optional(
      Type.Object(
        {
          valid_options: Type.Optional(Type.Array(Type.String(), { description: 'The options, for INVALID_OPTION.' })),
          data_type: Type.Optional(Type.String({ description: 'The type, for INVALID_DATA_TYPE.' })),
          format: Type.Optional(
            Type.String({ description: 'The format, for INVALID_FORMAT. Given by the validators only.' }),
          ),
          conflicts_with: Type.Optional(
            Type.String({
              description: 'Path of the other field, for CONFLICTING_FIELD. Given by the validators only.',
            }),
          ),
          did_you_mean: Type.Optional(
            Type.Array(Type.String(), {
              description: 'Names of fields that may be meant, for INVALID_FIELDS. Given by the validators only.',
            }),
          ),
        },
        { description: 'What the value is held against.' },
      ),
    ),
    path: Type.Optional(
      Type.String({ description: 'Place of the error, such as $.body.event_type.', examples: ['$.body.event_type'] }),
    ),
  },
  {
    $id: 'ApiError',
    title: 'Error',
    description: 'An error of the API: what is wrong and where.',
  },
);
