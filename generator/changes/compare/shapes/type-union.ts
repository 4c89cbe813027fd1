import type { Catalogue } from '../../../catalogue/catalogue.js';
import { jsonTypesOf } from '../../../catalogue/json-type.js';
import type { Shape, TypeUnionShape } from '../../../catalogue/shape.js';
import { type Comparer, type Context, compareOrder, type Difference, narrower, wider } from '../difference.js';

/** The members of a type union, by their JSON types. */
export const compareTypeUnions: Comparer<TypeUnionShape> = (before, after, location, context) => {
  const [old, next] = [typesOf(before, context.before), typesOf(after, context.after)];
  return [
    ...compareMembers(before.members, after.members, location, context),
    ...compareOrder(old, next, location, 'types'),
  ];
};

/** Compares lists of shapes of different JSON types. A shape that is not a type union is its only member. */
export function compareMembers(
  before: readonly Shape[],
  after: readonly Shape[],
  location: string,
  context: Context,
): Difference[] {
  const isPair = (old: Shape, next: Shape) => {
    const types = jsonTypesOf(next, context.after.definitions);
    return jsonTypesOf(old, context.before.definitions).some((type) => types.includes(type));
  };
  return [
    ...before.flatMap((old) => {
      const next = after.find((member) => isPair(old, member));
      return next ? context.inside(old, next, location) : [narrower(location, { kind: 'typeRemoved', shape: old })];
    }),
    ...after
      .filter((next) => !before.some((old) => isPair(old, next)))
      .map((next) => wider(location, { kind: 'typeAdded', shape: next })),
  ];
}

function typesOf({ members }: TypeUnionShape, { definitions }: Catalogue): string[] {
  return members.map((member) => jsonTypesOf(member, definitions).join());
}
