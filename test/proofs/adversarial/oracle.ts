import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import type { EventNames } from '../../../generator/catalogue/names.js';
import { sent } from './sent.js';

/** Without the flag `u`, with which V8 runs out of stack on a text of ten million characters. */
const ajv = new Ajv2020({ strict: true, validateFormats: false, unicodeRegExp: false });

const compiled = new Map<string, ValidateFunction>();

/** The verdict of ajv, with the emitted schema, on what is sent of a value. */
export function isValid({ file }: EventNames, value: unknown): boolean {
  const path = new URL(`../../../generated/schemas/${file}.json`, import.meta.url);
  const check = compiled.get(file) ?? ajv.compile(JSON.parse(readFileSync(path, 'utf8')));
  compiled.set(file, check);
  return check(sent(value));
}
