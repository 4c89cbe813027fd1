import type { HostileValue } from '../hostile-value.js';
import { hostileValues } from '../values/all.js';
import type { Random } from './random.js';

/** A hostile value in an input: it is kept by its name and made anew for each execution. */
export class Odd {
  readonly value: HostileValue;

  constructor(value: HostileValue) {
    this.value = value;
  }
}

const steady = hostileValues.filter(({ unsteady }) => !unsteady);

export function anyOdd(random: Random): Odd {
  return new Odd(random.pick(steady));
}

/** The input with its hostile values made. */
export function madeOf(input: unknown): unknown {
  if (input instanceof Odd) return input.value.make();
  if (Array.isArray(input)) return input.map(madeOf);
  if (typeof input !== 'object' || input === null) return input;
  const made: Record<string, unknown> = {};
  for (const name of Object.keys(input)) define(made, name, madeOf((input as Record<string, unknown>)[name]));
  return made;
}

/** The input in one line, for a reader. */
export function printed(input: unknown): string {
  return JSON.stringify(input, (_, value) => (value instanceof Odd ? `<${value.value.name}>` : value));
}

/** Sets a field. Assignment would lose `__proto__`. */
export function define(object: object, name: string, value: unknown): void {
  if (name === '__proto__') Object.defineProperty(object, name, { value, enumerable: true, writable: true, configurable: true });
  else (object as Record<string, unknown>)[name] = value;
}
