import { type JsonSchema, referredName, subschemas } from '../../legacy/json-schema.js';

/** The definitions that a schema names itself: what its file imports. Those of a `not` are not printed. */
export function neighbours(schema: JsonSchema): string[] {
  const name = referredName(schema);
  const inner = subschemas(schema).filter(({ at }) => at !== 'not');
  return [...(name === undefined ? [] : [name]), ...inner.flatMap(({ schema: member }) => neighbours(member))];
}
