import { ts } from 'ts-morph';
import { type Change, replace } from '../change.js';

/** Drops one of several: an element of an array, a property, an argument, a call in a chain. */
export function members(node: ts.Node): Change[] {
  if (ts.isArrayLiteralExpression(node)) return without('drop a member', node.elements);
  if (ts.isObjectLiteralExpression(node)) return without('drop a property', node.properties);
  if (ts.isCallExpression(node)) return [...without('drop an argument', node.arguments), ...chained(node)];
  return [];
}

/** Each goes with the comma behind it. The comma before the last one may stay. */
function without(operator: string, all: readonly ts.Node[]): Change[] {
  return all.map((gone, index) => ({
    operator,
    start: gone.getStart(),
    end: all[index + 1]?.getStart() ?? gone.getEnd(),
    text: '',
  }));
}

/** `list.map(f)` as `list`. */
function chained(node: ts.CallExpression): Change[] {
  const { expression } = node;
  const isMethod = ts.isPropertyAccessExpression(expression) && !/^[A-Z]/.test(expression.expression.getText());
  return isMethod ? [replace('drop a call', node, expression.expression.getText())] : [];
}
