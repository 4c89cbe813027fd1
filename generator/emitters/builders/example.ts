import type { CatalogueEvent } from '../../legacy/catalogue.js';
import type { JsonSchema } from '../../legacy/json-schema.js';
import { printKey, printString } from '../../print/literal.js';

/** A call of a builder with its required fields; undefined when one of them has no example. */
export function exampleCall({ names, payload }: CatalogueEvent): string | undefined {
  const required = (payload.required ?? []).map((field) => [field, field]);
  const object = exampleObject(Object.fromEntries(required), payload);
  return object && `${names.builder}(${object})`;
}

/**
 * An object as code, with the examples of fields.
 * @param fields The field of each member.
 * @returns undefined when one of them has no example.
 */
export function exampleObject(fields: Record<string, string>, { properties = {} }: JsonSchema): string | undefined {
  const members = Object.entries(fields).map(([name, field]) => [name, exampleOf(properties[field] ?? {})] as const);
  if (members.some(([, example]) => example === undefined)) return undefined;
  return `{ ${members.map(([name, example]) => `${printKey(name)}: ${print(example)}`).join(', ')} }`;
}

function exampleOf({ const: value, examples, enum: options }: JsonSchema): unknown {
  return value ?? examples?.[0] ?? options?.[0];
}

function print(example: unknown): string {
  return typeof example === 'string' ? printString(example) : JSON.stringify(example);
}
