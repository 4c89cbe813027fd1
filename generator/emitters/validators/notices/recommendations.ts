import type { Should, ShouldConstraints } from '../../../catalogue/shape.js';

/** The function of runtime/notices/unusual.ts for each constraint. One without a function does not compile. */
export const recommendations = {
  values: 'values',
  minLength: 'minLength',
  maxLength: 'maxLength',
  pattern: 'matching',
  minimum: 'minimum',
  maximum: 'maximum',
  minItems: 'minItems',
  maxItems: 'maxItems',
} as const satisfies Record<keyof ShouldConstraints, string>;

/** The constraints of a recommended shape, in the order in which they are declared. */
export function constraintsOf({ shape }: Should): [name: keyof ShouldConstraints, limit: unknown][] {
  return Object.entries(shape).filter((entry): entry is [keyof ShouldConstraints, unknown] => isConstraint(entry[0]));
}

function isConstraint(name: string): name is keyof ShouldConstraints {
  return Object.hasOwn(recommendations, name);
}
