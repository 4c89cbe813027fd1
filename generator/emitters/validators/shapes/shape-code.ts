import type { WriterFunction } from 'ts-morph';
import type { Shape } from '../../../catalogue/shape.js';
import type { Condition } from '../condition.js';
import type { Expression, Subject, Target } from '../target.js';

/** How a kind of shape is checked, and how its errors are reported. */
export interface ShapeCode<Of extends Shape> {
  /** The condition that a value is valid. */
  condition(shape: Of, subject: Subject, target: Target): Condition;
  /** The function that checks a value, for a shape that needs statements. Without it, it returns the condition. */
  checkFunction?(shape: Of, name: string, target: Target): CheckFunction;
  /** The explainer: an expression of runtime/explainer.ts's `Explainer`. */
  explain(shape: Of, target: Target): Expression;
}

/** A function that returns whether a value is valid. */
export interface CheckFunction {
  doc: string;
  parameter: string;
  statements: WriterFunction;
}
