import type { JsonSchema } from '../../../../generator/legacy/json-schema.js';
import { type SchemaChange, schemaChanges } from './schema-changes.js';

/** A mistake at some depth, and the way down to it. */
export interface DeepChange extends SchemaChange {
  readonly at: readonly string[];
}

interface Inner {
  readonly at: string;
  readonly schema: JsonSchema;
  readonly put: (schema: JsonSchema) => JsonSchema;
}

/** Every mistake that can be made in a schema or anywhere inside. */
export function changesInside(schema: JsonSchema): DeepChange[] {
  return [
    ...schemaChanges(schema).map((change) => ({ ...change, at: [] })),
    ...innerOf(schema).flatMap(({ at, schema: inner, put }) =>
      changesInside(inner).map((change) => ({ ...change, at: [at, ...change.at], schema: put(change.schema) })),
    ),
  ];
}

function innerOf(schema: JsonSchema): Inner[] {
  const named = (['properties', 'patternProperties'] as const).flatMap((keyword) =>
    Object.entries(schema[keyword] ?? {}).map(([name, member]) => ({
      at: keyword === 'properties' ? name : keyword,
      schema: member,
      put: (other: JsonSchema) => ({ ...schema, [keyword]: { ...schema[keyword], [name]: other } }),
    })),
  );
  const single = (['items', 'not'] as const).flatMap((keyword) => {
    const member = schema[keyword];
    return member
      ? [{ at: keyword, schema: member, put: (other: JsonSchema) => ({ ...schema, [keyword]: other }) }]
      : [];
  });
  const listed = (['oneOf', 'anyOf', 'allOf'] as const).flatMap((keyword) =>
    (schema[keyword] ?? []).map((member, index, all) => ({
      at: `${keyword}[${index}]`,
      schema: member,
      put: (other: JsonSchema) => ({ ...schema, [keyword]: all.map((old, at) => (at === index ? other : old)) }),
    })),
  );
  return [...named, ...single, ...listed];
}
