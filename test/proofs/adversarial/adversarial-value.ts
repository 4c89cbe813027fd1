/** A value that code trips over. It is made anew each time, for some keep state. */
export interface AdversarialValue {
  name: string;
  make(): unknown;
  /** It reads differently each time, so that two functions need not agree on it. */
  unsteady?: true;
}

/** A string in adversarial values that an error must never contain. */
export const secret = 'segredo-9f3a';

/** The values, each under its name. */
export function named(values: Record<string, () => unknown>): AdversarialValue[] {
  return Object.entries(values).map(([name, make]) => ({ name, make }));
}

export function thrower(): never {
  throw new Error(secret);
}
