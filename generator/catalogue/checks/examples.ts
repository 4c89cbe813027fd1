import { FormatRegistry, type TSchema } from '@sinclair/typebox';
import { Value } from '@sinclair/typebox/value';
import type { Response } from '../../../spec/api.js';
import type { Spec } from '../../../spec/index.js';
import type { Catalogue } from '../catalogue.js';
import type { Problem } from '../problem.js';
import { everyResponse } from '../responses.js';
import { compiles } from './patterns.js';

/** Every event has an example, and every example is valid, so that no invalid one is copied. */
export function checkExamples(_: Catalogue, spec: Spec): Problem[] {
  registerFormats(spec);
  return [...spec.events.flatMap(checkEvent), ...everyResponse(spec.api).flatMap(checkResponse)];
}

function checkEvent({ type, payload, examples }: Spec['events'][number]): Problem[] {
  // Missing metadata has problems of its own.
  if (!isObject(payload) || !isObject(examples)) return [];
  const missing = { location: `${type}.examples`, problem: 'There is no example.', fix: 'Add at least one.' };
  return [
    ...(Object.keys(examples).length === 0 ? [missing] : []),
    ...Object.entries(examples).flatMap(([name, example]) =>
      checkExample(payload, example, `${type}.examples.${name}`, 'payload'),
    ),
    ...checkInside(payload, `${type}.payload`),
  ];
}

function checkResponse({ location, response }: { location: string; response: Response }): Problem[] {
  const { bodies, examples } = response;
  const wrong = Object.entries(examples).filter(([, example]) => !bodies.some((body) => accepts(body, example)));
  return [
    ...wrong.map(([name]) => ({
      location: `${location}.examples.${name}`,
      problem: 'The example matches none of the bodies.',
      fix: 'Correct the example, or the bodies.',
    })),
    ...bodies.flatMap((body) => checkInside(body, location)),
  ];
}

/** Checks the examples of a schema, and those of every schema inside. */
function checkInside(schema: TSchema, outer: string, ancestors: readonly TSchema[] = []): Problem[] {
  if (!isObject(schema) || ancestors.includes(schema)) return [];
  const path = [...ancestors, schema];
  const location = schema.$id ?? outer;
  const examples: unknown[] = Array.isArray(schema.examples) ? schema.examples : [];
  return [
    ...examples.flatMap((example, index) => checkExample(schema, example, `${location}.examples[${index}]`, 'schema')),
    ...Object.entries({ ...schema.properties, ...schema.patternProperties } as Record<string, TSchema>).flatMap(
      ([name, member]) => checkInside(member, `${location}.${name}`, path),
    ),
    ...[schema.items ?? [], schema.anyOf ?? [], schema.allOf ?? []]
      .flat()
      .flatMap((member) => checkInside(member, location, path)),
  ];
}

function checkExample(schema: TSchema, example: unknown, location: string, subject: string): Problem[] {
  if (accepts(schema, example)) return [];
  return [
    {
      location,
      problem: `The example is not valid: ${reasons(schema, example)}.`,
      fix: `Correct the example, or the ${subject}.`,
    },
  ];
}

/** TypeBox rejects every value of a format that it does not know. */
export function registerFormats({ formats }: Pick<Spec, 'formats'>): void {
  for (const [name, { pattern }] of Object.entries(formats)) {
    if (!compiles(pattern)) continue;
    const expression = new RegExp(pattern);
    FormatRegistry.Set(name, (value) => expression.test(value));
  }
}

/** TypeBox's verdict. Where it throws, as an intersection does on null, the value is invalid. */
export function accepts(schema: TSchema, value: unknown): boolean {
  try {
    return Value.Check(schema, value);
  } catch {
    return false;
  }
}

/** TypeBox's errors. That a string does not match a pattern is hard to read where its format is an error too. */
function reasons(schema: TSchema, example: unknown): string {
  try {
    const errors = [...Value.Errors(schema, example)];
    const hasFormatError = (path: string) =>
      errors.some((error) => error.path === path && error.schema.format !== undefined);
    return errors
      .filter(({ path, message }) => !(message.startsWith("Expected string to match '^") && hasFormatError(path)))
      .map(({ path, message }) => `${path || '/'} ${message}`)
      .join(', ');
  } catch {
    // TypeBox cannot explain every union that it rejects.
    return 'TypeBox rejects it';
  }
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}
