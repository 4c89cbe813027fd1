import { hasNotices } from '../../../../catalogue/has-notices.js';
import type { ObjectShape } from '../../../../catalogue/shape.js';
import { call } from '../../code.js';
import { runtime } from '../target.js';
import type { ShapeNotices } from './shape-notices.js';

export const objectNotices: ShapeNotices<ObjectShape> = {
  isOfType: (_, value, target) => `${runtime('Value', target)}::fields(${value}) !== null`,
  inspectInside: (shape, { value, path, className }, target) => {
    const { deprecated, should, ...inside } = shape;
    if (!hasNotices(inside, target.named)) return [];
    return [[call(`${target.declare(shape, className)}::inspect`, [value, path, '$notices']), ';']];
  },
};
