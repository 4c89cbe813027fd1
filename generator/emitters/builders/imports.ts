import { type ImportDeclarationStructure, StructureKind } from 'ts-morph';

/** Imports types from a subpath of the types package. */
export function importTypes(file: string, names: string[]): ImportDeclarationStructure {
  return {
    kind: StructureKind.ImportDeclaration,
    isTypeOnly: true,
    namedImports: names,
    moduleSpecifier: `@rdsm-events/types/${file}`,
  };
}
