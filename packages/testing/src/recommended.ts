import type { Catalogue, EnumShape, EnumValue, ObjectShape, ResolvedShape, Shape, UnionShape } from './catalogue.js';
import { resolve } from './shapes.js';

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

/** The values of an enum that are not deprecated; all of them, if all are. */
export function usualValues({ values, deprecatedValues = [] }: EnumShape): readonly EnumValue[] {
  const usual = values.filter((value) => deprecatedValues.every((deprecated) => deprecated.value !== value));
  return usual.length > 0 ? usual : values;
}

/** The branches of a union whose discriminating value is not deprecated; all of them, if all are. */
export function usualBranches({ field, branches }: UnionShape, catalogue: Catalogue): Shape[] {
  const usual = branches.filter(({ shape, value }) => {
    const object = resolve(shape, catalogue);
    const fields = object.kind === 'object' ? object.fields : [];
    const discriminator = fields.find(({ name }) => name === field)?.shape;
    if (discriminator?.kind !== 'enum') return true;
    return discriminator.deprecatedValues?.every((deprecated) => deprecated.value !== value) ?? true;
  });
  return (usual.length > 0 ? usual : branches).map(({ shape }) => shape);
}

/** The fields of an object that are not deprecated. */
export function usualFields({ fields }: ObjectShape): ObjectShape['fields'] {
  return fields.filter(({ shape }) => shape.kind === 'ref' || shape.deprecated === undefined);
}
