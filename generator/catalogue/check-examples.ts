import { FormatRegistry, type TSchema } from '@sinclair/typebox';
import { Value } from '@sinclair/typebox/value';
import type { Spec } from '../../spec/index.js';
import type { Problem } from './problem.js';

/** Every event has an example, and every example is valid, so that nobody copies a wrong one. */
export function checkExamples(spec: Spec): Problem[] {
  registerFormats(spec);
  return spec.events.flatMap(({ type, payload, examples }) => {
    const entries = Object.entries(examples);
    if (entries.length === 0) {
      return [{ place: `${type}.examples`, problem: 'There is no example.', wayOut: 'Add at least one.' }];
    }
    return entries
      .filter(([, example]) => !accepts(payload, example))
      .map(([name, example]) => ({
        place: `${type}.examples.${name}`,
        problem: `The example is not valid: ${reasons(payload, example)}.`,
        wayOut: 'Correct the example, or the payload.',
      }));
  });
}

/** TypeBox refuses every value of a format that it does not know. */
export function registerFormats({ formats }: Pick<Spec, 'formats'>): void {
  for (const [name, { pattern }] of Object.entries(formats)) {
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

function reasons(payload: TSchema, example: unknown): string {
  try {
    return [...Value.Errors(payload, example)].map(({ path, message }) => `${path || '/'} ${message}`).join(', ');
  } catch {
    // TypeBox cannot explain every union that it refuses.
    return 'TypeBox refuses it';
  }
}
