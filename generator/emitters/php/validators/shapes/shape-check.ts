import type { Shape } from '../../../../catalogue/shape.js';
import { type Code, call } from '../../code.js';
import { runtime, type Subject, type Target } from '../target.js';

/** How a kind of shape is checked: the condition that a value is valid, which adds the errors of an invalid one. */
export type ShapeCheck<Of extends Shape> = (shape: Of, subject: Subject, target: Target) => Code;

/** A call of a check of the runtime: `Check::string($fields['name'], $path . '.name', $errors)`. */
export function callCheck(
  name: `${string}::${string}`,
  { value, path }: Subject,
  target: Target,
  ...rest: Code[]
): Code {
  const [className = '', method] = name.split('::');
  return call(`${runtime(className, target)}::${method}`, [value, path, '$errors', ...rest]);
}
