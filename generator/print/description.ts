import type { ResolvedShape } from '../catalogue/shape.js';

/** The description of a shape as people read it, with the unit of a number. */
export function describe(shape: ResolvedShape): string | undefined {
  const { description } = shape;
  const unit = 'unit' in shape ? shape.unit : undefined;
  return description === undefined || unit === undefined ? description : `${description} Unit: ${unit}.`;
}
