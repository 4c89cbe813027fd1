import type { NumberShape } from '../../../catalogue/shape.js';
import { Call, Code } from '../../../print/literal.js';
import { above, all, atLeast, atMost, below, type Condition, call, equals } from '../condition.js';
import type { Target } from '../target.js';
import type { ShapeCode } from './shape-code.js';

export const numberCode: ShapeCode<NumberShape> = {
  condition: (shape, { expression }, { checks }) => {
    const limits = limitConditions(shape, expression, checks);
    const isOfType = call(`${shape.kind === 'integer' ? 'Number.isInteger' : 'Number.isFinite'}(${expression})`);
    // `Number.isInteger` is no type guard.
    return limits.length === 0 ? isOfType : all([equals(`typeof ${expression}`, "'number'"), isOfType, ...limits]);
  },
  explain: (shape, target) => {
    const { explainers } = target;
    const explainer = new Code(explainers.importLocal(shape.kind, 'runtime/scalars'));
    const limits = limitsOf(shape);
    if (Object.keys(limits).length === 0) return explainer;
    for (const limit of Object.keys(limits) as (keyof typeof limits)[]) target.usesMessage(`OUT_OF_RANGE.${limit}`);
    return new Call(explainers.importLocal('range', 'runtime/limits'), explainer, limits);
  },
};

/** Whether a number has constraints. */
export function isFreeNumber(shape: NumberShape): boolean {
  return Object.keys(limitsOf(shape)).length === 0;
}

type Limit = 'minimum' | 'maximum' | 'exclusive_minimum' | 'exclusive_maximum' | 'multiple_of';

/** The limits by the names that errors give them. */
function limitsOf(shape: NumberShape): { readonly [limit in Limit]?: number } {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = shape;
  return {
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
    ...(exclusiveMinimum !== undefined && { exclusive_minimum: exclusiveMinimum }),
    ...(exclusiveMaximum !== undefined && { exclusive_maximum: exclusiveMaximum }),
    ...(multipleOf !== undefined && { multiple_of: multipleOf }),
  };
}

function limitConditions(
  { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf }: NumberShape,
  expression: string,
  checks: Target['checks'],
): Condition[] {
  return [
    ...(minimum === undefined ? [] : [atLeast(expression, minimum)]),
    ...(maximum === undefined ? [] : [atMost(expression, maximum)]),
    ...(exclusiveMinimum === undefined ? [] : [above(expression, exclusiveMinimum)]),
    ...(exclusiveMaximum === undefined ? [] : [below(expression, exclusiveMaximum)]),
    ...(multipleOf === undefined
      ? []
      : [call(`${checks.importLocal('isMultipleOf', 'runtime/multiple-of')}(${expression}, ${multipleOf})`)]),
  ];
}
