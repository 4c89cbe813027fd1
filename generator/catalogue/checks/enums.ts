import { everyConstraint } from '../walk.js';
import type { Check } from './check.js';

/** Each value of an enum occurs once; a validator may reject a schema that repeats one. */
export const checkEnums: Check = (catalogue) =>
  everyConstraint(catalogue).flatMap(({ location, shape }) => {
    if (shape.kind !== 'enum') return [];
    const { values } = shape;
    const duplicates = new Set(values.filter((value, index) => values.indexOf(value) !== index));
    return [...duplicates].map((value) => ({
      location,
      problem: `Duplicate enum value ${JSON.stringify(value)}.`,
      fix: 'Remove one of the two.',
    }));
  });
