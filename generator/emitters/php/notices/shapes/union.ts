import type { UnionShape } from '../../../../catalogue/shape.js';
import { block, string } from '../../code.js';
import { runtime } from '../target.js';
import type { ShapeNotices } from './shape-notices.js';

export const unionNotices: ShapeNotices<UnionShape> = {
  isOfType: (_, value, target) => `${runtime('Value', target)}::fields(${value}) !== null`,
  inspectInside: ({ field, branches }, subject, target) =>
    branches.flatMap(({ value, shape }, index) => {
      const statements = target.inspect(shape, { ...subject, className: `${subject.className}${index + 1}` });
      const chosen = `${runtime('Value', target)}::field(${subject.value}, ${string(field)})`;
      return statements.length === 0 ? [] : [block(`if (${chosen} === ${string(value)})`, statements)];
    }),
};
