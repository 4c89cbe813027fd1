import { ts } from 'ts-morph';
import { applyEdits, type Change, type Operator } from './change.js';
import { type CodeMutant, inOneLine } from './mutant.js';
import { comparisons } from './operators/comparisons.js';
import { conditions } from './operators/conditions.js';
import { literals } from './operators/literals.js';
import { members } from './operators/members.js';
import { patterns } from './operators/patterns.js';
import { statements } from './operators/statements.js';

const operators: readonly Operator[] = [conditions, comparisons, literals, statements, members, patterns];

/** Every mutant of a file, each text once. */
export function codeMutants(file: string, code: string): CodeMutant[] {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.ES2022, true, ts.ScriptKind.JS);
  const seen = new Set([code]);
  return changedNodes(source)
    .map(({ node, change }): CodeMutant => ({ label: labelOf(file, source, node, change), edit: change }))
    .filter(({ edit }) => {
      const text = applyEdits(code, [edit]);
      const isNew = !seen.has(text);
      seen.add(text);
      return isNew;
    });
}

function changedNodes(node: ts.Node): { node: ts.Node; change: Change }[] {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return [];
  const here = operators.flatMap((operator) => operator(node)).map((change) => ({ node, change }));
  const inside: { node: ts.Node; change: Change }[] = [];
  ts.forEachChild(node, (child) => {
    inside.push(...changedNodes(child));
  });
  return [...here, ...inside];
}

function labelOf(file: string, source: ts.SourceFile, node: ts.Node, { operator, start, end, text }: Change) {
  const from = source.text.slice(start, end);
  const isPattern = ts.isRegularExpressionLiteral(node);
  return {
    file,
    inside: insideOf(node),
    operator,
    statement: isPattern ? around(source.text, start, end) : inOneLine(statementOf(node)).slice(0, 120),
    from: inOneLine(from).slice(0, 120),
    to: inOneLine(text).slice(0, 120),
  };
}

/** A piece of a pattern with its surroundings. */
function around(text: string, start: number, end: number): string {
  return `${text.slice(Math.max(0, start - 16), start)}»${text.slice(start, end)}«${text.slice(end, end + 16)}`;
}

/** The names on the way from the file to the node. */
function insideOf(node: ts.Node): string {
  const names: string[] = [];
  for (let at = node; at && !ts.isSourceFile(at); at = at.parent) {
    const name = nameOf(at);
    if (name) names.unshift(name.getText());
  }
  return names.join('.');
}

function nameOf(node: ts.Node): ts.Node | undefined {
  if (ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node)) return node.name;
  if (ts.isPropertyAssignment(node) || ts.isPropertyDeclaration(node)) return node.name;
  return ts.isVariableDeclaration(node) && ts.isSourceFile(node.parent.parent.parent) ? node.name : undefined;
}

/** The nearest statement, property or case that shows where this is. */
function statementOf(node: ts.Node): string {
  const isJump = (at: ts.Node) =>
    ts.isBreakOrContinueStatement(at) || ts.isBlock(at) || (ts.isReturnStatement(at) && isConstant(at.expression));
  let at = node;
  while (!ts.isSourceFile(at.parent) && (isJump(at) || !isPlace(at))) at = at.parent;
  return headOf(at);
}

function isConstant(expression: ts.Expression | undefined): boolean {
  return expression === undefined || expression.getChildCount() === 0;
}

function isPlace(node: ts.Node): boolean {
  return ts.isStatement(node) || ts.isPropertyAssignment(node) || ts.isCaseOrDefaultClause(node);
}

/** A statement without the statements in it. */
function headOf(node: ts.Node): string {
  const text = node.getText();
  if (ts.isCaseClause(node)) return `case ${node.expression.getText()}:`;
  const block = ts.isIfStatement(node)
    ? node.thenStatement
    : ts.isIterationStatement(node, false)
      ? node.statement
      : node;
  return block !== node && ts.isBlock(block) ? text.slice(0, block.getStart() - node.getStart()) : text;
}
