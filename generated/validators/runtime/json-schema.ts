import type { StandardSchema } from './standard-schema.js';

/** A version of JSON Schema, as Standard JSON Schema names it. */
export type JsonSchemaTarget = 'draft-2020-12' | 'draft-07' | 'openapi-3.0';

/** The wanted version of JSON Schema. */
export interface JsonSchemaOptions {
  readonly target: JsonSchemaTarget | (string & Record<never, never>);
  /** Options of the caller's own. They are ignored. */
  readonly libraryOptions?: Record<string, unknown> | undefined;
}

/** Standard Schema v1 and Standard JSON Schema v1 (standardschema.dev): validates values, and describes them. */
export interface StandardJsonSchema<T> {
  readonly '~standard': StandardSchema<T>['~standard'] & {
    /** What is accepted, and what is returned, as JSON Schema: the same. Throws for a target that it does not have. */
    readonly jsonSchema: {
      readonly input: (options: JsonSchemaOptions) => Record<string, unknown>;
      readonly output: (options: JsonSchemaOptions) => Record<string, unknown>;
    };
  };
}

/** How a document declares its version. One of OpenAPI does not. */
const versions = {
  'draft-2020-12': { $schema: 'https://json-schema.org/draft/2020-12/schema' },
  'draft-07': { $schema: 'http://json-schema.org/draft-07/schema#' },
  'openapi-3.0': {},
};

/**
 * Adds JSON Schema to a Standard Schema.
 * @param describe Returns a new document each time: who changes one changes no other.
 */
export function withJsonSchema<T>(
  schema: StandardSchema<T>,
  describe: (target: JsonSchemaTarget) => Record<string, unknown>,
): StandardJsonSchema<T> {
  const convert = (options: JsonSchemaOptions): Record<string, unknown> => {
    const target = options?.target as JsonSchemaTarget;
    if (Object.hasOwn(versions, target)) return { ...versions[target], ...describe(target) };
    throw new Error('This target is not supported. Use draft-2020-12, draft-07 or openapi-3.0.');
  };
  return { '~standard': { ...schema['~standard'], jsonSchema: { input: convert, output: convert } } };
}
