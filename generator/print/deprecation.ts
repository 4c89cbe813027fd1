import type { Deprecation } from '../catalogue/origin.js';
import type { EnumShape } from '../catalogue/shape.js';

/** What of a shape may be deprecated. */
export interface Deprecable {
  deprecated?: Deprecation | undefined;
  values?: EnumShape['values'];
  deprecatedValues?: EnumShape['deprecatedValues'];
}

/** The deprecation of a field: its own, or that of its only value. */
export function deprecationOf({ deprecated, values, deprecatedValues }: Deprecable): Deprecation | undefined {
  return deprecated ?? (values?.length === 1 ? deprecatedValues?.[0]?.deprecated : undefined);
}

/** Until when it is accepted, and what takes its place: `announced as refused after 2025-12-31; use SALE`. */
export function printDeprecation({ refusedAfter, successor }: Deprecation): string {
  return [
    ...(refusedAfter === undefined ? [] : [`announced as refused after ${refusedAfter}`]),
    ...(successor === undefined ? [] : [`use ${successor}`]),
  ].join('; ');
}
