import { type StatementStructures, StructureKind, type WriterFunction } from 'ts-morph';
import type { Imports } from './imports.js';

/** A statement of a generated file. */
export type Statement = string | WriterFunction | StatementStructures;

/** The statements of a file below what they import, which is known when they are there. */
export function withImports(imports: Imports, statements: Statement[]): Statement[] {
  return [
    ...imports.declarations,
    ...statements.flatMap((statement) => [...(standsClose(statement) ? [blankLine] : []), statement]),
  ];
}

/** What ts-morph prints without a blank line before it. */
function standsClose(statement: Statement): boolean {
  return typeof statement === 'object' ? statement.kind === StructureKind.TypeAlias : true;
}

const blankLine: WriterFunction = (writer) => {
  writer.blankLineIfLastNot();
};

/** A constant of the file. As a structure its value would be indented once more than its declaration. */
export function constant(name: string, type: string | undefined, value: WriterFunction): WriterFunction {
  return (writer) => {
    writer.write(`const ${name}${type ? `: ${type}` : ''} = `);
    value(writer);
    writer.write(';').newLine();
  };
}
