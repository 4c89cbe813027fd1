import type { TypeUnionShape } from '../../../../catalogue/shape.js';
import type { ShapeNotices } from './shape-notices.js';

/** Each member ignores values of the other types. */
export const typeUnionNotices: ShapeNotices<TypeUnionShape> = {
  isOfType: ({ members }, value, target) => [
    '(',
    ...members.flatMap((member, index) => [index === 0 ? '(' : ' || (', target.isOfType(member, value), ')']),
    ')',
  ],
  inspectInside: ({ members }, subject, target) =>
    members.flatMap((member, index) =>
      target.inspect(member, { ...subject, className: `${subject.className}Member${index + 1}` }),
    ),
};
