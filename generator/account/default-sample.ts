import type { TSchema } from '@sinclair/typebox';
import { CustomFields, customFieldPattern } from '../../spec/custom-fields.js';
import type { EventDefinition } from '../../spec/define.js';
import { accepts } from '../catalogue/checks/examples.js';
import type { Config } from './config.js';

/**
 * The examples of an event of the API for an account: with the custom fields that it requires, and without those that
 * it rejects. One more example has all custom fields.
 */
export function exampleWith(
  { examples }: EventDefinition,
  declared: NonNullable<Config['customFields']>,
  allowsUndeclared: boolean,
): Record<string, unknown> {
  const samples = Object.entries(declared)
    .map(([name, { schema, required }]) => ({ name, required, sample: defaultSample(schema) }))
    .filter(({ sample }) => sample !== undefined);
  const sampled = (chosen: typeof samples) => Object.fromEntries(chosen.map(({ name, sample }) => [name, sample]));
  const known = Object.entries(examples as Record<string, object>).map(([name, example]) => [
    name,
    {
      ...Object.fromEntries(
        Object.entries(example).filter(
          ([field]) => !isCustom(field) || (allowsUndeclared && !Object.hasOwn(declared, field)),
        ),
      ),
      ...sampled(samples.filter(({ required }) => required)),
    },
  ]);
  const [[, first] = []] = known;
  const customFields = samples.length === 0 ? {} : { customFields: { ...(first as object), ...sampled(samples) } };
  return { ...Object.fromEntries(known), ...customFields };
}

/** A valid value of a field: its first example, or a simple one. Undefined if neither is valid. */
export function defaultSample(schema: TSchema): unknown {
  const samples = schema.examples?.length > 0 ? [schema.examples[0]] : [simpleValue(schema), '1'];
  return samples.find((sample) => accepts(schema, sample));
}

function simpleValue({ const: only, anyOf, type, items, format }: TSchema): unknown {
  if (only !== undefined) return only;
  if (anyOf) return simpleValue(anyOf[0]);
  switch (type) {
    case 'string':
      return format === 'date-time' ? '2019-03-15T15:00:00Z' : 'text';
    case 'number':
    case 'integer':
      return 1;
    case 'boolean':
      return true;
    case 'array':
      return [simpleValue(items)];
    default:
      return undefined;
  }
}

function isCustom(field: string): boolean {
  return new RegExp(customFieldPattern(CustomFields, []), 'u').test(field);
}
