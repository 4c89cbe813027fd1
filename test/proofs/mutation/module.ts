import { posix } from 'node:path';
import { ts } from 'ts-morph';
import { applyEdits, type Edit } from './change.js';

/** A module without its types, and the edits that make a function of it. */
export interface Module {
  readonly path: string;
  /** The code that is mutated. */
  readonly code: string;
  /** The paths of the modules that it imports. */
  readonly imports: readonly string[];
  /** Its imports and exports as statements of a function, and guards of its loops. */
  readonly edits: readonly Edit[];
}

/** Reads a module of TypeScript. */
export function readModule(path: string, text: string): Module {
  const compilerOptions = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true };
  return readScript(path, ts.transpileModule(text, { compilerOptions }).outputText);
}

function readScript(path: string, code: string): Module {
  const source = ts.createSourceFile(path, code, ts.ScriptTarget.ES2022, true, ts.ScriptKind.JS);
  const specifiers = source.statements.flatMap((statement) =>
    (ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement)) && statement.moduleSpecifier
      ? [(statement.moduleSpecifier as ts.StringLiteral).text]
      : [],
  );
  const imports = specifiers.map((specifier) => resolve(path, specifier));
  const edits = source.statements.flatMap((statement) => linkOf(path, statement));
  return { path, code, imports, edits: [...edits, ...guardsOf(source)] };
}

/** The text of a function of `require`, `exports` and `iterate`, mutated or not. */
export function printModule({ code, edits }: Module, mutation: readonly Edit[] = []): string {
  return `(function (require, exports, iterate) { 'use strict'; ${applyEdits(code, [...mutation, ...edits])}\n})`;
}

function resolve(path: string, specifier: string): string {
  return posix.join(posix.dirname(path), specifier).replace(/\.js$/, '.ts');
}

function linkOf(path: string, statement: ts.Statement): Edit[] {
  const whole = { start: statement.getStart(), end: statement.getEnd() };
  if (ts.isImportDeclaration(statement)) {
    const named = statement.importClause?.namedBindings?.getText().replaceAll(' as ', ': ') ?? '{}';
    return [{ ...whole, text: `const ${named} = ${required(path, statement.moduleSpecifier)};` }];
  }
  if (ts.isExportDeclaration(statement)) {
    const { moduleSpecifier, exportClause } = statement;
    const names =
      exportClause && ts.isNamedExports(exportClause) ? exportClause.elements.map(({ name }) => name.text) : [];
    if (moduleSpecifier === undefined) return [{ ...whole, text: '' }];
    return [
      {
        ...whole,
        text: names.map((name) => `exports.${name} = ${required(path, moduleSpecifier)}.${name};`).join(' '),
      },
    ];
  }
  const modifier = ts.canHaveModifiers(statement)
    ? ts.getModifiers(statement)?.find(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
    : undefined;
  if (modifier === undefined) return [];
  const exported = namesOf(statement).map((name) => `exports.${name} = ${name};`);
  return [
    { start: modifier.getStart(), end: modifier.getEnd(), text: '' },
    { start: whole.end, end: whole.end, text: ` ${exported.join(' ')}` },
  ];
}

function required(path: string, specifier: ts.Expression): string {
  return `require(${JSON.stringify(resolve(path, (specifier as ts.StringLiteral).text))})`;
}

function namesOf(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.map(({ name }) => name.getText());
  const declaration = statement as ts.FunctionDeclaration | ts.ClassDeclaration;
  return declaration.name ? [declaration.name.text] : [];
}

/** A call before each iteration of a loop that could run forever. It is never true. */
function guardsOf(node: ts.Node): Edit[] {
  const isEndless = ts.isForStatement(node) || ts.isWhileStatement(node);
  const start = isEndless ? node.statement.getStart() : 0;
  const found: Edit[] = isEndless ? [{ start, end: start, text: 'if (iterate()) ; else ' }] : [];
  ts.forEachChild(node, (child) => {
    found.push(...guardsOf(child));
  });
  return found;
}
