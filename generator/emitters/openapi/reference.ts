/** A reference to a component schema. */
export function schemaReference(name: string): { $ref: string } {
  return { $ref: schemaPath(name) };
}

/** Where a component schema stands in the document. */
export function schemaPath(name: string): string {
  return `#/components/schemas/${name}`;
}

/** A reference to the answer that all operations give to a failure. */
export function failureReference(status: string): { $ref: string } {
  return { $ref: `#/components/responses/${failureName(status)}` };
}

/** What the answer to a failure is called. Generators make types of it, and no type begins with a digit. */
export function failureName(status: string): string {
  return `Failure${status}`;
}
