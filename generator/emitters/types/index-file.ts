import { type ExportDeclarationStructure, StructureKind } from 'ts-morph';
import { batchNames, definitionFile, reservedExports, unionNames } from '../../catalogue/names.js';
import type { Catalogue } from '../../legacy/catalogue.js';
import { printTypeScript } from '../../print/typescript.js';

/** Prints what the package offers under its own name: everything. */
export function printIndexFile({ events, definitions }: Catalogue): string {
  const { eventType, eventOf, payloadOf } = reservedExports;
  return printTypeScript('spec/index.ts', {
    statements: [
      exportTypes(unionNames.file, [unionNames.event, eventType, eventOf, payloadOf]),
      exportTypes(batchNames.file, [batchNames.event]),
      ...events.map(({ names }) => exportTypes(names.file, [names.event, names.payload])),
      ...Object.keys(definitions).map((name) => exportTypes(definitionFile(name), [name])),
    ],
  });
}

function exportTypes(file: string, names: string[]): ExportDeclarationStructure {
  return {
    kind: StructureKind.ExportDeclaration,
    isTypeOnly: true,
    namedExports: names,
    moduleSpecifier: `./${file}.js`,
  };
}
