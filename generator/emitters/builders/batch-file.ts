import { StructureKind } from 'ts-morph';
import { batchNames, unionNames } from '../../catalogue/names.js';
import { printTypeScript } from '../../print/typescript.js';
import { importTypes } from './imports.js';

/** Prints the function that makes a batch of events. */
export function printBatchBuilder(): string {
  return printTypeScript('spec/index.ts', {
    statements: [
      importTypes(batchNames.file, [batchNames.event]),
      importTypes(unionNames.file, [unionNames.event]),
      {
        kind: StructureKind.Function,
        docs: [
          '\nMakes a batch of events: an array of its own, in the order in which they are given. It may be empty.',
        ],
        isExported: true,
        name: batchNames.builder,
        parameters: [{ name: 'events', type: `Iterable<${unionNames.event}>` }],
        returnType: batchNames.event,
        statements: 'return [...events];',
      },
    ],
  });
}
