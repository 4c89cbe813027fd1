import { ts } from 'ts-morph';
import { type Change, replace } from '../change.js';
import { withOperator } from './with-operator.js';

const swapped = new Map<ts.SyntaxKind, readonly [operator: string, text: string]>([
  [ts.SyntaxKind.EqualsEqualsEqualsToken, ['unequal for equal', '!==']],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken, ['equal for unequal', '===']],
  [ts.SyntaxKind.LessThanToken, ['move a limit', '<=']],
  [ts.SyntaxKind.LessThanEqualsToken, ['move a limit', '<']],
  [ts.SyntaxKind.GreaterThanToken, ['move a limit', '>=']],
  [ts.SyntaxKind.GreaterThanEqualsToken, ['move a limit', '>']],
  [ts.SyntaxKind.PlusToken, ['minus for plus', '-']],
  [ts.SyntaxKind.MinusToken, ['plus for minus', '+']],
]);

/** Compares or reckons the other way round. */
export function comparisons(node: ts.Node): Change[] {
  if (ts.isBinaryExpression(node)) {
    const [operator, text] = swapped.get(node.operatorToken.kind) ?? [];
    return operator === undefined || text === undefined ? [] : [replace(operator, node, withOperator(node, text))];
  }
  if (ts.isPostfixUnaryExpression(node)) {
    const up = node.operator === ts.SyntaxKind.PlusPlusToken;
    return [replace('count the other way', node, `${node.operand.getText()}${up ? '--' : '++'}`)];
  }
  return [];
}
