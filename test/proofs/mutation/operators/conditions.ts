import { ts } from 'ts-morph';
import { type Change, replace } from '../change.js';
import { withOperator } from './with-operator.js';

/** Negates a condition, or drops a part of it. */
export function conditions(node: ts.Node): Change[] {
  if (ts.isBinaryExpression(node)) return connective(node);
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken) {
    return [replace('drop a not', node, node.operand.getText())];
  }
  if (ts.isIfStatement(node)) return negated(node.expression);
  if (ts.isConditionalExpression(node)) {
    const { condition, whenTrue, whenFalse } = node;
    return [
      ...negated(condition),
      ...[whenTrue, whenFalse].map((branch) => replace('take one branch', node, branch.getText())),
    ];
  }
  if (ts.isPropertyAccessExpression(node) && node.questionDotToken) {
    return [replace('drop a question mark', node.questionDotToken, '.')];
  }
  return [];
}

/** Other operators break a comparison and a negation in the same way. */
function negated(condition: ts.Expression): Change[] {
  const otherwise =
    ts.isPrefixUnaryExpression(condition) || (ts.isBinaryExpression(condition) && isEquality(condition));
  return otherwise ? [] : [replace('negate a condition', condition, `!(${condition.getText()})`)];
}

function isEquality({ operatorToken: { kind } }: ts.BinaryExpression): boolean {
  return kind === ts.SyntaxKind.EqualsEqualsEqualsToken || kind === ts.SyntaxKind.ExclamationEqualsEqualsToken;
}

function connective(node: ts.BinaryExpression): Change[] {
  const { left, right, operatorToken } = node;
  const halves = [left, right].map((half) => replace('drop half a condition', node, half.getText()));
  switch (operatorToken.kind) {
    case ts.SyntaxKind.AmpersandAmpersandToken:
      return [replace('or for and', node, withOperator(node, '||')), ...halves];
    case ts.SyntaxKind.BarBarToken:
      return [replace('and for or', node, withOperator(node, '&&')), ...halves];
    case ts.SyntaxKind.QuestionQuestionToken:
      return halves;
    default:
      return [];
  }
}
