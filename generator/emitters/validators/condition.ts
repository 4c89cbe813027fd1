/** A condition on a value, which generated code tests in both directions: `if (whenFalse) return false`. */
export type Condition =
  | { kind: 'test'; whenTrue: string; whenFalse: string }
  | { kind: 'all' | 'any'; parts: readonly Condition[] };

/** The condition that every value meets. */
export const always: Condition = { kind: 'all', parts: [] };

export function isAlways(condition: Condition): boolean {
  return condition.kind === 'all' && condition.parts.length === 0;
}

export function equals(left: string, right: string): Condition {
  return { kind: 'test', whenTrue: `${left} === ${right}`, whenFalse: `${left} !== ${right}` };
}

export function differs(left: string, right: string): Condition {
  return { kind: 'test', whenTrue: `${left} !== ${right}`, whenFalse: `${left} === ${right}` };
}

export function atLeast(expression: string, limit: number): Condition {
  return { kind: 'test', whenTrue: `${expression} >= ${limit}`, whenFalse: `${expression} < ${limit}` };
}

export function atMost(expression: string, limit: number): Condition {
  return { kind: 'test', whenTrue: `${expression} <= ${limit}`, whenFalse: `${expression} > ${limit}` };
}

export function above(expression: string, limit: number): Condition {
  return { kind: 'test', whenTrue: `${expression} > ${limit}`, whenFalse: `${expression} <= ${limit}` };
}

export function below(expression: string, limit: number): Condition {
  return { kind: 'test', whenTrue: `${expression} < ${limit}`, whenFalse: `${expression} >= ${limit}` };
}

/** A call that returns a boolean. */
export function call(text: string): Condition {
  return { kind: 'test', whenTrue: text, whenFalse: `!${text}` };
}

/** Every condition is met. */
export function all(conditions: readonly Condition[]): Condition {
  const parts = conditions.filter((part) => !isAlways(part)).flatMap((part) => partsOf(part, 'all'));
  return parts.length === 1 && parts[0] ? parts[0] : { kind: 'all', parts };
}

/** At least one condition is met. */
export function any(conditions: readonly Condition[]): Condition {
  if (conditions.some(isAlways)) return always;
  const parts = conditions.flatMap((part) => partsOf(part, 'any'));
  return parts.length === 1 && parts[0] ? parts[0] : { kind: 'any', parts };
}

/** The expression that is true when the condition is met. */
export function whenTrue(condition: Condition): string {
  if (condition.kind === 'test') return condition.whenTrue;
  return isAlways(condition) ? 'true' : join(condition.parts, condition.kind === 'all' ? '&&' : '||', whenTrue);
}

/** The expression that is true when the condition is not met. */
export function whenFalse(condition: Condition): string {
  if (condition.kind === 'test') return condition.whenFalse;
  return isAlways(condition) ? 'false' : join(condition.parts, condition.kind === 'all' ? '||' : '&&', whenFalse);
}

function join(parts: readonly Condition[], operator: string, print: (condition: Condition) => string): string {
  return parts.map((part) => (part.kind === 'test' ? print(part) : `(${print(part)})`)).join(` ${operator} `);
}

function partsOf(condition: Condition, kind: 'all' | 'any'): readonly Condition[] {
  return condition.kind === kind ? condition.parts : [condition];
}
