import { Ajv2020 } from 'ajv/dist/2020.js';
import type { JsonSchema } from '../../legacy/json-schema.js';

/** Whether a schema takes a value, asked of somebody else than the generated validators. */
export function accepts(schema: JsonSchema, value: unknown, definitions: Record<string, JsonSchema>): boolean {
  return accepter(schema, definitions)(value);
}

/** The same question, for many values. Formats are remarks: the pattern beside each states the rule. */
export function accepter(schema: JsonSchema, $defs: Record<string, JsonSchema>): (value: unknown) => boolean {
  const ajv = new Ajv2020({ strict: false, validateFormats: false, allowUnionTypes: true });
  const check = ajv.compile({ $defs, allOf: [schema] });
  return (value) => check(value) === true;
}
