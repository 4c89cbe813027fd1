/** A way to give every object, or every array, a field that it does not have. */
export interface Pollution {
  name: string;
  descriptor(value: unknown): PropertyDescriptor;
  /** Whether the language itself no longer works with this name: a setter for `0` receives what is pushed to an array. */
  breaksEverything(name: string): boolean;
}

/** Made without `{}`, which inherits what is polluted. */
export function descriptor(parts: Record<string, unknown>): PropertyDescriptor {
  return Object.assign(Object.create(null), parts);
}

export const pollutions: Pollution[] = [
  {
    name: 'a field',
    descriptor: (value) => descriptor({ value, writable: true, enumerable: true, configurable: true }),
    breaksEverything: () => false,
  },
  {
    name: 'a hidden field',
    descriptor: (value) => descriptor({ value, writable: true, enumerable: false, configurable: true }),
    breaksEverything: () => false,
  },
  {
    name: 'a getter',
    descriptor: (value) => descriptor({ get: () => value, set: () => {}, enumerable: true, configurable: true }),
    breaksEverything: (name) => /^[0-9]+$/.test(name),
  },
];

/** What a function returns while a prototype has one more property. */
export function whilePolluted<T>(prototype: object, key: string, pollution: PropertyDescriptor, run: () => T): T {
  Object.defineProperty(prototype, key, pollution);
  try {
    return run();
  } finally {
    Reflect.deleteProperty(prototype, key);
  }
}
