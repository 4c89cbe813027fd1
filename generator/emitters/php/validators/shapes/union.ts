import type { UnionShape } from '../../../../catalogue/shape.js';
import { call } from '../../code.js';
import type { ShapeCheck } from './shape-check.js';

export const checkUnion: ShapeCheck<UnionShape> = (shape, { value, path, name }, target) =>
  call(`${target.declare(shape, name)}::validate`, [value, path, '$errors']);
