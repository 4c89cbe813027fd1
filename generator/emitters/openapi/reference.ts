/** A reference to a component schema. */
export function schemaReference(name: string): { $ref: string } {
  return { $ref: schemaPath(name) };
}

/** Where a component schema stands in the document. */
export function schemaPath(name: string): string {
  return `#/components/schemas/${name}`;
}

/** A reference to a component answer. */
export function answerReference(status: string): { $ref: string } {
  return { $ref: `#/components/responses/${status}` };
}
