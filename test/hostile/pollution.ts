/** A way to give every object, or every list, a field that it does not have. */
export interface Pollution {
  name: string;
  descriptor(value: unknown): PropertyDescriptor;
}

/** Made without `{}`, which inherits what is polluted. */
function descriptor(parts: Record<string, unknown>): PropertyDescriptor {
  return Object.assign(Object.create(null), parts);
}

export const pollutions: Pollution[] = [
  {
    name: 'a field',
    descriptor: (value) => descriptor({ value, writable: true, enumerable: true, configurable: true }),
  },
  {
    name: 'a hidden field',
    descriptor: (value) => descriptor({ value, writable: true, enumerable: false, configurable: true }),
  },
  {
    name: 'a getter',
    descriptor: (value) => descriptor({ get: () => value, set: () => {}, enumerable: true, configurable: true }),
  },
];

/** What a function returns while a prototype has one more property. */
export function whilePolluted<T>(prototype: object, key: string, pollution: PropertyDescriptor, run: () => T): T {
  if (Object.hasOwn(prototype, key)) throw new Error(`There is a "${key}" already.`);
  Object.defineProperty(prototype, key, pollution);
  try {
    return run();
  } finally {
    Reflect.deleteProperty(prototype, key);
  }
}
