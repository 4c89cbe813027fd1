import type { CatalogueEvent } from '../../../generator/legacy/catalogue.js';
import { resolve } from '../../../generator/legacy/discriminator.js';
import type { JsonSchema } from '../../../generator/legacy/json-schema.js';
import { catalogue } from '../../support/catalogue.js';

/** A valid body with every field that its table has, so that there is a place for everything hostile. */
export function fullEvent({ schema, payload }: CatalogueEvent): Record<string, unknown> {
  const body = sampleOf({ ...schema, properties: { ...schema.properties, payload } });
  return body as Record<string, unknown>;
}

function sampleOf(schema: JsonSchema): unknown {
  if (schema.$ref) return sampleOf(resolve(schema, catalogue.definitions));
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  switch (schema.type) {
    case 'string':
      return textOf(schema);
    case 'integer':
      return 3;
    case 'number':
      return 1.5;
    case 'boolean':
      return true;
    case 'array':
      return branchesOf(schema.items ?? {}).map(sampleOf);
    default:
      return Object.fromEntries(
        Object.entries(schema.properties ?? {}).map(([name, member]) => [name, sampleOf(member)]),
      );
  }
}

function textOf({ format }: JsonSchema): string {
  if (format === 'email') return 'ana@example.com';
  return format === 'date-time' ? '2024-02-29T23:59:60Z' : 'x';
}

/** One for each alternative, so that a list has a member of each kind. */
function branchesOf(schema: JsonSchema): JsonSchema[] {
  return resolve(schema, catalogue.definitions).oneOf ?? [schema];
}
