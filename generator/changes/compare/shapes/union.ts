import type { UnionShape } from '../../../catalogue/shape.js';
import { type Comparer, compareOrder, type Difference, different, narrower, wider } from '../difference.js';

/** The branches of a union, by the value of the field that discriminates them. */
export const compareUnions: Comparer<UnionShape> = (before, after, location, { inside }) => {
  const [old, next] = [valuesOf(before), valuesOf(after)];
  return [
    ...(before.field === after.field
      ? []
      : [different(location, { kind: 'discriminator', before: before.field, after: after.field })]),
    ...before.branches.flatMap((branch): Difference[] => {
      const other = after.branches.find(({ value }) => value === branch.value);
      if (other === undefined) return [narrower(location, { kind: 'removed', what: 'branch', name: branch.value })];
      return inside(branch.shape, other.shape, location).map((difference) => ({
        ...difference,
        within: [{ branch: branch.value }, ...(difference.within ?? [])],
      }));
    }),
    ...after.branches
      .filter(({ value }) => !old.includes(value))
      .map(({ value }) => wider(location, { kind: 'added', what: 'branch', name: value })),
    ...compareOrder(old, next, location, 'branches'),
  ];
};

function valuesOf({ branches }: UnionShape): string[] {
  return branches.map(({ value }) => value);
}
