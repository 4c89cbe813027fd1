import { batchNames, unionNames } from '../../catalogue/names.js';
import { printAlias } from './declaration.js';
import { importTypes, printDeclarations } from './files.js';

/** Prints the batch: events of any type. */
export async function printBatchFile(): Promise<string> {
  const doc = 'A batch of events, in the order in which they are sent. It may be empty.';
  return printDeclarations(
    'spec/index.ts',
    [importTypes(unionNames.file, [unionNames.event])],
    [await printAlias(batchNames.event, doc, `${unionNames.event}[]`)],
  );
}
