import type { TypeUnionShape } from '../../../../catalogue/shape.js';
import { resolve } from '../../../../catalogue/walk.js';
import type { Code } from '../../code.js';
import { noticesOf } from './index.js';
import type { ShapeNotices } from './shape-notices.js';

/** Each member ignores values of the other types. */
export const typeUnionNotices: ShapeNotices<TypeUnionShape> = {
  isOfType: ({ members }, value, target) => [
    '(',
    ...members.flatMap((member, index): Code[] => {
      const shape = resolve(member, target.named);
      return [index === 0 ? '(' : ' || (', noticesOf(shape).isOfType(shape, value, target), ')'];
    }),
    ')',
  ],
  inspectInside: ({ members }, subject, target) =>
    members.flatMap((member, index) =>
      target.inspect(member, { ...subject, className: `${subject.className}Member${index + 1}` }),
    ),
};
