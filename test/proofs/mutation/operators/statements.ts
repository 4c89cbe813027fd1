import { ts } from 'ts-morph';
import { type Change, drop, replace } from '../change.js';

/** Leaves a statement out. */
export function statements(node: ts.Node): Change[] {
  if (ts.isIfStatement(node)) return [dropIf(node)];
  if (ts.isReturnStatement(node)) return [empty('drop a return', node), ...verdicts(node)];
  if (ts.isContinueStatement(node)) return [empty('drop a continue', node)];
  if (ts.isBreakStatement(node)) return [empty('drop a break', node)];
  if (ts.isThrowStatement(node)) return [empty('drop a throw', node)];
  if (ts.isExpressionStatement(node)) return [empty('drop a step', node)];
  if (ts.isIterationStatement(node, false)) return [empty('skip a loop', node)];
  if (ts.isCaseClause(node)) return [drop('drop a case', node)];
  return [];
}

/** Its `else` stays, and is then done in any case. */
function dropIf(node: ts.IfStatement): Change {
  return replace('drop an if', node, node.elseStatement?.getText() ?? ';');
}

function empty(operator: string, node: ts.Node): Change {
  return replace(operator, node, ';');
}

/** Gives one verdict whatever was found. A verdict that is written out is another operator's. */
function verdicts({ expression }: ts.ReturnStatement): Change[] {
  if (expression === undefined || !isVerdict(expression)) return [];
  return ['true', 'false'].map((verdict) => replace('give one verdict', expression, verdict));
}

/** What reads like one: a comparison, or a call of `is…`. */
function isVerdict(expression: ts.Expression): boolean {
  if (ts.isBinaryExpression(expression)) return /[=<>]=|&&|\|\|/.test(expression.operatorToken.getText());
  return (
    ts.isCallExpression(expression) && /^(?:Number\.|Object\.)?(?:is|has)[A-Z]/.test(expression.expression.getText())
  );
}
