import type { AnyShape } from '../../../../catalogue/shape.js';
import type { ShapeCheck } from './shape-check.js';

/** Whether the value is there is checked with the object in which it is. */
export const checkAny: ShapeCheck<AnyShape> = () => 'true';
