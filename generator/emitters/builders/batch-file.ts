import { StructureKind } from 'ts-morph';
import { batchNames, unionNames } from '../../catalogue/names.js';
import { printTypeScript } from '../../print/typescript.js';
import { Imports } from './imports.js';
import { withImports } from './statements.js';

/** Prints the function that makes a batch of events. */
export function printBatchBuilder(): string {
  const imports = new Imports();
  const batch = imports.type(batchNames.event, batchNames.file);
  const event = imports.type(unionNames.event, unionNames.file);
  return printTypeScript('spec/index.ts', {
    statements: withImports(imports, [
      {
        kind: StructureKind.Function,
        docs: ['\nMakes a batch of events: a new array, in the given order. It may be empty.'],
        isExported: true,
        name: batchNames.builder,
        parameters: [{ name: 'events', type: `Iterable<${event}>` }],
        returnType: batch,
        statements: 'return [...events];',
      },
    ]),
  });
}
