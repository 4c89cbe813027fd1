import {
  type ImportDeclarationStructure,
  StructureKind,
  type TypeAliasDeclarationStructure,
  type WriterFunction,
} from 'ts-morph';
import { definitionFile } from '../../catalogue/names.js';
import { printTypeScript } from '../../print/typescript.js';

/** The path of a file of declarations. */
export function declarationPath(file: string): string {
  return `${file}.d.ts`;
}

/** Prints a file of declarations, which stand apart from each other and from the imports. */
export function printDeclarations(
  source: string,
  imports: ImportDeclarationStructure[],
  declarations: (string | WriterFunction | TypeAliasDeclarationStructure)[],
): string {
  const [first, ...others] = declarations.flatMap((declaration) => [blankLine, declaration]);
  return printTypeScript(source, { statements: imports.length === 0 ? others : [...imports, first ?? '', ...others] });
}

/** Imports types from a file beside this one. */
export function importTypes(file: string, names: string[]): ImportDeclarationStructure {
  return {
    kind: StructureKind.ImportDeclaration,
    isTypeOnly: true,
    namedImports: names,
    moduleSpecifier: `./${file}.js`,
  };
}

/** Imports definitions, each from its own file. */
export function importDefinitions(names: Iterable<string>): ImportDeclarationStructure[] {
  return [...new Set(names)].sort().map((name) => importTypes(definitionFile(name), [name]));
}

const blankLine: WriterFunction = (writer) => {
  writer.blankLineIfLastNot();
};
