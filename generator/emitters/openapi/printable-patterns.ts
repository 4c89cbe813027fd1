import type { JsonSchema } from '../../catalogue/json-schema.js';

const escapes: Record<string, string> = { '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/**
 * The schema with tabs and line breaks in its own patterns as escapes, which every language reads alike. Generators of
 * clients copy a pattern into source code as it is, where a line break would end the literal.
 */
export function withPrintablePatterns(schema: JsonSchema): JsonSchema {
  const { pattern, patternProperties } = schema;
  const named = Object.entries(patternProperties ?? {});
  return {
    ...schema,
    ...(pattern !== undefined && { pattern: printable(pattern) }),
    ...(patternProperties && {
      patternProperties: Object.fromEntries(named.map(([name, member]) => [printable(name), member])),
    }),
  };
}

/** A backslash before a character belongs to it. */
function printable(pattern: string): string {
  return pattern.replace(/\\?[\t\n\r]|\\./gs, (found) => escapes[found.slice(-1)] ?? found);
}
