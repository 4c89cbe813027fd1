import { Call, Code, printExpression } from './expression.js';

/** A call as a statement. */
export function callStatement(name: string, args: readonly unknown[], indent = 4): string {
  return `${' '.repeat(indent)}${printExpression(new Call(name, args), indent)}`;
}

/** Names of variables and functions as arguments. */
export function code(...names: readonly string[]): Code[] {
  return names.map((name) => new Code(name));
}

/** Conditions, each inside of the one before, and the statement inside of all of them. */
export function nestedIfs(conditions: readonly [name: string, args: readonly unknown[]][], indent = 4): string[] {
  return conditions.map(([name, args], depth) => {
    const margin = indent + 4 * depth;
    const isLast = depth === conditions.length - 1;
    if (isLast) return callStatement(name, args, margin);
    return `${' '.repeat(margin)}if ${printExpression(new Call(name, args), margin, 3, 1)}:`;
  });
}
