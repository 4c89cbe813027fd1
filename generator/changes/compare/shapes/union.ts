import type { UnionShape } from '../../../catalogue/shape.js';
import { type Comparer, type Difference, different, isReordered, narrower, none, wider } from '../difference.js';

/** The branches of a union, by the value of the field that tells them apart. */
export const compareUnions: Comparer<UnionShape> = (before, after, location, { inside }) => {
  const [old, next] = [before, after].map(({ branches }) => branches.map(({ value }) => value));
  return [
    ...(before.field === after.field
      ? []
      : [different(location, { kind: 'discriminator', before: before.field, after: after.field })]),
    ...before.branches.flatMap((branch): Difference[] => {
      const other = after.branches.find(({ value }) => value === branch.value);
      if (other === undefined) return [narrower(location, { kind: 'branchRemoved', branch: branch.value })];
      return inside(branch.shape, other.shape, location).map((difference) => ({
        ...difference,
        within: [{ branch: branch.value }, ...(difference.within ?? [])],
      }));
    }),
    ...after.branches
      .filter(({ value }) => !old?.includes(value))
      .map(({ value }) => wider(location, { kind: 'branchAdded', branch: value })),
    ...(isReordered(old ?? [], next ?? []) ? [none(location, { kind: 'branchOrder' })] : []),
  ];
};
