import { type AdversarialValue, thrower } from '../adversarial-value.js';
import { adversarialValues } from '../values/all.js';
import type { Random } from './random.js';

/** An adversarial value in an input: it is kept by its name and made anew for each execution. */
export class Placeholder {
  readonly value: AdversarialValue;

  constructor(value: AdversarialValue) {
    this.value = value;
  }
}

const steady = adversarialValues.filter(({ unsteady }) => !unsteady);

/** A value that is no value, often: JSON has none. */
const absent: AdversarialValue = { name: 'undefined', make: () => undefined };

/** A field or a member with a getter that throws. */
const throwing: AdversarialValue = { name: 'a getter that throws', make: thrower };

export function anyPlaceholder(random: Random): Placeholder {
  if (random.oneIn(4)) return new Placeholder(absent);
  return new Placeholder(random.oneIn(8) ? throwing : random.pick(steady));
}

/** The input with its adversarial values made. */
export function madeOf(input: unknown): unknown {
  if (input instanceof Placeholder) return input.value === throwing ? undefined : input.value.make();
  if (typeof input !== 'object' || input === null) return input;
  const made: object = Array.isArray(input) ? [] : {};
  for (const [name, member] of Object.entries(input)) {
    if (member instanceof Placeholder && member.value === throwing) defineThrowing(made, name);
    else define(made, name, madeOf(member));
  }
  return made;
}

/** The input in one line, for a reader. */
export function printed(input: unknown): string {
  return JSON.stringify(input, (_, value) => (value instanceof Placeholder ? `<${value.value.name}>` : value));
}

function defineThrowing(object: object, name: string): void {
  Object.defineProperty(object, name, { get: thrower, enumerable: true, configurable: true });
}

/** Sets a field. Assignment would lose `__proto__`. */
export function define(object: object, name: string, value: unknown): void {
  if (name === '__proto__')
    Object.defineProperty(object, name, { value, enumerable: true, writable: true, configurable: true });
  else (object as Record<string, unknown>)[name] = value;
}
