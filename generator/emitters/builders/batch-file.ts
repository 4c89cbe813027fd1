import { batchNames, unionNames } from '../../catalogue/names.js';
import { GeneratedFile } from '../../print/source-file.js';
import { importMessages } from './messages-file.js';
import { typesModule, validatorsModule } from './modules.js';
import { exportValidationError } from './validation-error.js';

/** Prints the functions that make a batch of events: the builder, and the one that only builds. */
export function printBatchFile(): string {
  const { file: path, builder, build, event: batch, assert } = batchNames;
  const file = new GeneratedFile(path, 'spec/index.ts', [builder, build]);
  const event = file.importType(unionNames.event, typesModule(unionNames.file));
  const signature = {
    isExported: true,
    parameters: [{ name: 'events', type: `Iterable<${event}>` }],
    returnType: file.importType(batch, typesModule(path)),
  };
  file.addFunction({
    ...signature,
    name: build,
    doc: `Makes a batch of events: a new array, in the given order. It may be empty. Nothing is validated, and no validator is imported: \`${builder}\` also validates.`,
    statements: 'return [...events];',
  });
  file.addFunction({
    ...signature,
    name: builder,
    doc: [
      `Makes a batch of events: a new array, in the given order. It may be empty. Validates the events. \`${build}\` only`,
      'builds the batch.',
      '',
      '@throws {RdsmValidationError} for a value that is not iterable, and with every error of the events in `errors`.',
    ].join('\n'),
    statements: [
      `const built: unknown = ${file.importLocal('eventsOf', 'runtime/events-of')}(events, ${importMessages(file)});`,
      `${file.importValue(assert, validatorsModule(path))}(built);`,
      'return built;',
    ],
  });
  exportValidationError(file);
  return file.print();
}
