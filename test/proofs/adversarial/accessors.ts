import { isSale } from '@rdsm-events/validators';
import { thrower } from './adversarial-value.js';

/** A way in which an object may have a field. */
export interface Accessor {
  name: string;
  hold(container: object, key: string): object;
  unsteady?: true;
}

type Fields = Record<string, unknown>;

function getter(get: (this: unknown) => unknown) {
  return (container: object, key: string) =>
    Object.defineProperty(container, key, { get, enumerable: true, configurable: true });
}

/** The rest of the fields, and a prototype with the one. */
function inherit(container: object, key: string): object {
  if (Array.isArray(container)) return container;
  const { [key]: value, ...rest } = container as Fields;
  const prototype = Object.defineProperty(Object.create(null), key, { value, enumerable: true });
  return Object.defineProperties(Object.create(prototype), Object.getOwnPropertyDescriptors(rest));
}

function redefine(descriptor: PropertyDescriptor) {
  return (container: object, key: string) => Object.defineProperty(container, key, descriptor);
}

function read(container: object, key: string): unknown {
  return (container as Fields)[key];
}

/** All of them, each on a field that is right. */
export const accessors: Accessor[] = [
  {
    name: 'a getter',
    hold: (container, key) =>
      getter(
        (
          (value) => () =>
            value
        )(read(container, key)),
      )(container, key),
  },
  { name: 'a getter that throws', hold: getter(thrower) },
  { name: 'a getter that gives undefined', hold: getter(() => undefined) },
  {
    name: 'a getter that calls a validator',
    hold: (container, key) => {
      const value = read(container, key);
      return getter(() => {
        isSale({ event_type: 'SALE', event_family: 'CDP', payload: { email: 'x' } });
        return value;
      })(container, key);
    },
  },
  {
    name: 'a getter that validates its own object',
    hold: (container, key) => {
      const value = read(container, key);
      let asking = false;
      return getter(function (this: unknown) {
        if (!asking) {
          asking = true;
          isSale({ event_type: 'SALE', event_family: 'CDP', payload: this });
          asking = false;
        }
        return value;
      })(container, key);
    },
  },
  {
    name: 'a getter that is right every other time',
    hold: (container, key) => {
      const value = read(container, key);
      let reads = 0;
      return getter(() => (reads++ % 2 === 0 ? value : reads))(container, key);
    },
    unsteady: true,
  },
  {
    name: 'a getter that is right the first time',
    hold: (container, key) => {
      const value = read(container, key);
      let reads = 0;
      return getter(() => (reads++ === 0 ? value : thrower()))(container, key);
    },
    unsteady: true,
  },
  {
    name: 'a getter that deletes all other fields',
    hold: (container, key) => {
      const value = read(container, key);
      return getter(function (this: unknown) {
        for (const other of Object.keys(this as object))
          if (other !== key) Reflect.deleteProperty(this as object, other);
        return value;
      })(container, key);
    },
    unsteady: true,
  },
  { name: 'a setter only', hold: redefine({ set: thrower, get: undefined as never, enumerable: true }) },
  { name: 'a hidden field', hold: redefine({ enumerable: false }) },
  { name: 'a hidden getter that throws', hold: redefine({ get: thrower, enumerable: false }) },
  { name: 'a field that cannot be written', hold: redefine({ writable: false, configurable: false }) },
  { name: 'an inherited field', hold: inherit },
  {
    name: 'a proxied object',
    hold: (container) => new Proxy(container, {}),
  },
  {
    name: 'a frozen object',
    hold: (container) => Object.freeze(container),
  },
];
