import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import type { EventNames } from '../../../generator/catalogue/names.js';
import { sent } from './sent.js';

/** Without the flag `u`, with which V8 runs out of stack on a text of ten million characters. */
const ajv = new Ajv2020({ strict: true, validateFormats: false, unicodeRegExp: false, allowUnionTypes: true });

const compiled = new Map<string, ValidateFunction>();

/** The verdict of ajv, with the emitted schema, on what is sent of a value. */
export function isValid({ file }: EventNames, value: unknown): boolean {
  const path = new URL(`../../../generated/schemas/${file}.json`, import.meta.url);
  const check = compiled.get(file) ?? ajv.compile(JSON.parse(readFileSync(path, 'utf8'), acceptOnlyJson));
  compiled.set(file, check);
  return check(sent(value));
}

const jsonTypes = ['string', 'number', 'boolean', 'object', 'array', 'null'];

/** An object that accepts any other field accepts any JSON value there: what throws when it is read has no JSON type. */
function acceptOnlyJson(_: string, schema: unknown): unknown {
  const isOpen =
    typeof schema === 'object' &&
    schema !== null &&
    'properties' in schema &&
    'type' in schema &&
    schema.type === 'object' &&
    !('additionalProperties' in schema || 'unevaluatedProperties' in schema);
  return isOpen ? { ...schema, additionalProperties: { type: jsonTypes } } : schema;
}
