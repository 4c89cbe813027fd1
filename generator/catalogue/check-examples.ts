import { FormatRegistry, type TSchema } from '@sinclair/typebox';
import { Value } from '@sinclair/typebox/value';
import type { Spec } from '../../spec/index.js';
import { compiles } from './check-patterns.js';
import type { Problem } from './problem.js';

/** Every event has an example, and every example is valid, so that nobody copies a wrong one. */
export function checkExamples(spec: Spec): Problem[] {
  registerFormats(spec);
  const { event, batch, failures } = spec.api;
  const problems = [
    ...spec.events.flatMap(checkEvent),
    ...[event.success, batch.success, ...failures].flatMap(checkAnswer),
  ];
  // Events share schemas that have a name of their own.
  return [...new Map(problems.map((problem) => [problem.place + problem.problem, problem])).values()];
}

function checkEvent({ type, payload, examples }: Spec['events'][number]): Problem[] {
  const missing = { place: `${type}.examples`, problem: 'There is no example.', wayOut: 'Add at least one.' };
  return [
    ...(Object.keys(examples).length === 0 ? [missing] : []),
    ...Object.entries(examples).flatMap(([name, example]) =>
      checkExample(payload, example, `${type}.examples.${name}`, 'payload'),
    ),
    ...checkInside(payload, `${type}.payload`),
  ];
}

function checkAnswer({ status, bodies, examples }: Spec['api']['failures'][number]): Problem[] {
  const wrong = Object.entries(examples).filter(([, example]) => !bodies.some((body) => accepts(body, example)));
  return [
    ...wrong.map(([name]) => ({
      place: `api.${status}.examples.${name}`,
      problem: 'The example is not valid as any of the bodies.',
      wayOut: 'Correct the example, or the bodies.',
    })),
    ...bodies.flatMap((body) => checkInside(body, `api.${status}`)),
  ];
}

/** Checks the examples that a schema gives of itself, and those of every schema inside. */
function checkInside(schema: TSchema, outer: string): Problem[] {
  const place = schema.$id ?? outer;
  const examples: unknown[] = schema.examples ?? [];
  return [
    ...examples.flatMap((example, index) => checkExample(schema, example, `${place}.examples[${index}]`, 'schema')),
    ...Object.entries({ ...schema.properties, ...schema.patternProperties } as Record<string, TSchema>).flatMap(
      ([name, member]) => checkInside(member, `${place}.${name}`),
    ),
    ...[schema.items ?? [], schema.anyOf ?? [], schema.allOf ?? []]
      .flat()
      .flatMap((member) => checkInside(member, place)),
  ];
}

function checkExample(schema: TSchema, example: unknown, place: string, subject: string): Problem[] {
  if (accepts(schema, example)) return [];
  return [
    {
      place,
      problem: `The example is not valid: ${reasons(schema, example)}.`,
      wayOut: `Correct the example, or the ${subject}.`,
    },
  ];
}

/** TypeBox refuses every value of a format that it does not know. */
export function registerFormats({ formats }: Pick<Spec, 'formats'>): void {
  for (const [name, { pattern }] of Object.entries(formats)) {
    if (!compiles(pattern)) continue;
    const expression = new RegExp(pattern);
    FormatRegistry.Set(name, (value) => expression.test(value));
  }
}

/** TypeBox's verdict. Where it throws, as an intersection does on null, it does not accept. */
export function accepts(schema: TSchema, value: unknown): boolean {
  try {
    return Value.Check(schema, value);
  } catch {
    return false;
  }
}

/** What TypeBox says of it. That a text does not match a pattern is hard to read, and the format says it too. */
function reasons(schema: TSchema, example: unknown): string {
  try {
    const errors = [...Value.Errors(schema, example)];
    const isTold = (path: string) => errors.some((error) => error.path === path && error.schema.format !== undefined);
    return errors
      .filter(({ path, message }) => !(message.startsWith("Expected string to match '^") && isTold(path)))
      .map(({ path, message }) => `${path || '/'} ${message}`)
      .join(', ');
  } catch {
    // TypeBox cannot explain every union that it refuses.
    return 'TypeBox refuses it';
  }
}
