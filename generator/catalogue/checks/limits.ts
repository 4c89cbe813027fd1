import { everyConstraint } from '../walk.js';
import type { Check } from './check.js';

/** A lower limit is not above the upper one: otherwise no value is valid. */
export const checkLimits: Check = (catalogue) =>
  everyConstraint(catalogue).flatMap(({ location, shape }) =>
    limitsOf(shape)
      .filter(([least = Number.NEGATIVE_INFINITY, greatest = Number.POSITIVE_INFINITY]) => least > greatest)
      .map(() => ({
        location,
        problem: 'The lower limit is above the upper one.',
        fix: 'Exchange them.',
      })),
  );

function limitsOf(
  shape: ReturnType<typeof everyConstraint>[number]['shape'],
): [number | undefined, number | undefined][] {
  switch (shape.kind) {
    case 'string':
      return [[shape.minLength, shape.maxLength]];
    case 'array':
      return [[shape.minItems, shape.maxItems]];
    case 'number':
    case 'integer':
      return [
        [shape.minimum, shape.maximum],
        [shape.exclusiveMinimum, shape.exclusiveMaximum],
      ];
    default:
      return [];
  }
}
