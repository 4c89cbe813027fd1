import type { ResolvedShape } from '../../../catalogue/shape.js';
import { type Comparer, different, narrower, undecided, wider } from '../difference.js';
import { becomesEnum, compareBooleanWithEnum, enumBecomes } from './enum.js';
import { compareNumbers } from './number.js';
import { compareMembers } from './type-union.js';

/** Compares shapes of different kinds. */
export const compareKinds: Comparer<ResolvedShape> = (before, after, location, context) => {
  const finding = { kind: 'kind', before, after } as const;
  if (before.kind === 'any') return [narrower(location, finding)];
  if (after.kind === 'any') return [wider(location, finding)];
  if (before.kind === 'typeUnion' || after.kind === 'typeUnion') {
    const members = (shape: ResolvedShape) => (shape.kind === 'typeUnion' ? shape.members : [shape]);
    return compareMembers(members(before), members(after), location, context);
  }
  if ((before.kind === 'boolean' && after.kind === 'enum') || (before.kind === 'enum' && after.kind === 'boolean')) {
    return compareBooleanWithEnum(before, after, location, context);
  }
  if (after.kind === 'enum') return becomesEnum(before, after, location, context);
  if (before.kind === 'enum') return enumBecomes(before, after, location, context);
  if (before.kind === 'integer' && after.kind === 'number') {
    return [wider(location, finding), ...compareNumbers(before, after, location, context)];
  }
  if (before.kind === 'number' && after.kind === 'integer') {
    return [narrower(location, finding, { values: [0.5] }), ...compareNumbers(before, after, location, context)];
  }
  // An object and a union may have objects in common; what both accept is not worked out.
  const isUndecided = [before, after].every(({ kind }) => kind === 'object' || kind === 'union');
  return [(isUndecided ? undecided : different)(location, finding)];
};
