import { batchNames, unionNames } from '../../catalogue/names.js';
import { GeneratedFile } from '../../print/source-file.js';
import { typesModule } from './modules.js';

/** Prints the function that makes a batch of events. */
export function printBatchFile(): string {
  const file = new GeneratedFile(batchNames.file, 'spec/index.ts', [batchNames.builder]);
  const event = file.importType(unionNames.event, typesModule(unionNames.file));
  file.addFunction({
    name: batchNames.builder,
    doc: 'Makes a batch of events: a new array, in the given order. It may be empty.',
    isExported: true,
    parameters: [{ name: 'events', type: `Iterable<${event}>` }],
    returnType: file.importType(batchNames.event, typesModule(batchNames.file)),
    statements: 'return [...events];',
  });
  return file.print();
}
