import type { ArrayShape } from '../../../../catalogue/shape.js';
import { all } from '../../code.js';
import { callCheck, type ShapeCheck } from './shape-check.js';

export const checkArray: ShapeCheck<ArrayShape> = ({ items, minItems, maxItems, uniqueItems }, subject, target) => {
  const item = target.check(items, { value: '$item', path: '$at', name: `${subject.name}Item` });
  const ofItem = items.kind === 'any' ? [] : [['static fn (mixed $item, string $at): bool => ', item]];
  const hasLimits = minItems !== undefined || maxItems !== undefined;
  const limits = [String(minItems ?? 0), String(maxItems ?? 'null')];
  return all([
    // An array outside of the limits has no other error.
    ...(hasLimits ? [callCheck('Limits::size', subject, target, ...limits)] : []),
    callCheck('Check::items', subject, target, ...ofItem),
    ...(uniqueItems ? [callCheck('Limits::unique', subject, target)] : []),
  ]);
};
