import type { Shape } from '../../../../catalogue/shape.js';
import type { Call, Code } from '../../print/expression.js';
import type { Target } from '../target.js';

/** The expression of the check of a kind of shape: a name, or a call that returns the check. */
export type ShapeCheck<Of extends Shape> = (shape: Of, name: string, target: Target) => Code | Call;
