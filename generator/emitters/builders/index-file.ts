import { type ExportDeclarationStructure, StructureKind } from 'ts-morph';
import type { CatalogueEvent } from '../../catalogue/catalogue.js';
import { batchNames } from '../../catalogue/names.js';
import { printTypeScript } from '../../print/typescript.js';

/** Prints what the package offers under its own name: every builder. */
export function printIndexFile(events: CatalogueEvent[]): string {
  return printTypeScript('spec/index.ts', {
    statements: [...events.map(({ names }) => names), batchNames].map(
      ({ file, builder }): ExportDeclarationStructure => ({
        kind: StructureKind.ExportDeclaration,
        namedExports: [builder],
        moduleSpecifier: `./${file}.js`,
      }),
    ),
  });
}
