import { everyShape } from '../walk.js';
import type { Check } from './check.js';

/** Names of fields that an object cannot have without confusing JavaScript. */
const inherited = new Set(Object.getOwnPropertyNames(Object.prototype));

/** Names of fields are plain names, each at most once. */
export const checkFields: Check = (catalogue) =>
  everyShape(catalogue).flatMap(({ location, shape }) => {
    if (shape.kind !== 'object') return [];
    const names = shape.fields.map(({ name }) => name);
    return [
      ...names
        .filter((name) => !/^[A-Za-z][A-Za-z0-9_]*$/.test(name))
        .map((name) => ({
          location: `${location}.${name}`,
          problem: 'Invalid field name.',
          fix: 'Begin with a letter and use letters, digits and "_".',
        })),
      ...names
        .filter((name) => inherited.has(name))
        .map((name) => ({
          location: `${location}.${name}`,
          problem: 'Every JavaScript object inherits this name.',
          fix: 'Rename the field.',
        })),
    ];
  });
