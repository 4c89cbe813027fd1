import { StructureKind } from 'ts-morph';
import { printTypeScript } from '../../print/typescript.js';
import type { Statement } from './statements.js';

/** What a file gives to whoever imports the package by its own name. */
export interface Exported {
  file: string;
  values?: string[];
  types?: string[];
}

/** Prints what the package offers under its own name. */
export function printIndexFile(exported: Exported[]): string {
  return printTypeScript('spec/index.ts', {
    statements: exported.flatMap(({ file, values = [], types = [] }): Statement[] =>
      [
        { names: values, isTypeOnly: false },
        { names: types, isTypeOnly: true },
      ]
        .filter(({ names }) => names.length > 0)
        .map(({ names, isTypeOnly }) => ({
          kind: StructureKind.ExportDeclaration,
          isTypeOnly,
          namedExports: names,
          moduleSpecifier: `./${file}.js`,
        })),
    ),
  });
}
