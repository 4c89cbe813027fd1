import type { ResolvedShape, Shape } from '../catalogue.js';

/** The shape with the constraints of its recommendations: its values have no notices. */
export function recommended(shape: ResolvedShape): ResolvedShape {
  return (shape.should ?? []).map((should) => should.shape).reduce<ResolvedShape>(narrow, shape);
}

function narrow(shape: ResolvedShape, should: Shape): ResolvedShape {
  if (should.kind === 'ref') return shape;
  // A recommendation of another kind is one of the values of a string: it replaces the shape.
  if (should.kind !== shape.kind) return should;
  if (shape.kind !== 'array' || should.kind !== 'array') return { ...shape, ...should } as ResolvedShape;
  return { ...shape, ...should, items: should.items.kind === 'any' ? shape.items : should.items };
}
