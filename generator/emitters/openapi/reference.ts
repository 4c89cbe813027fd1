import { openapi31 } from '../../print/json-schema.js';

/** A reference to a component schema. */
export function schemaReference(name: string): { $ref: string } {
  return { $ref: `${openapi31.refPrefix}${name}` };
}

/** A reference to an error response that all operations share. */
export function errorResponseReference(status: string): { $ref: string } {
  return { $ref: `#/components/responses/${errorResponseName(status)}` };
}

/** The name of an error response. Generators derive types from it, and no type begins with a digit. */
export function errorResponseName(status: string): string {
  return `Failure${status}`;
}
