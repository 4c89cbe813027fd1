import type { Catalogue } from '../../catalogue/catalogue.js';
import { reservedExports, unionNames } from '../../catalogue/names.js';
import { docStructures } from '../../print/comment.js';
import { printLiteral } from '../../print/literal.js';
import { GeneratedFile } from '../../print/source-file.js';
import { importMessages } from './messages-file.js';
import { typesModule } from './modules.js';
import { exportValidationError } from './validation-error.js';

/** The file of the function that splits batches, below the folder of the builders. */
export const splitFile = 'split-batch';

/** Prints the function that splits events into batches that fit into a request. */
export function printSplitFile(catalogue: Catalogue): string {
  const { splitBatch } = reservedExports;
  const { maxBodyBytes } = catalogue.api;
  const file = new GeneratedFile(splitFile, 'spec/general-rules.ts', [splitBatch]);
  const event = file.importType(unionNames.event, typesModule(unionNames.file));
  const limit = file.addConstant('maxBodyBytes', printLiteral(maxBodyBytes));
  const signature = (parameter: string, returnType: string) => ({
    typeParameters: [{ name: 'Event', constraint: event }],
    parameters: [
      { name: 'events', type: parameter },
      {
        name: 'options',
        hasQuestionToken: true,
        type: file.importLocalType(reservedExports.splitBatchOptions, 'runtime/split-batch'),
      },
    ],
    returnType,
  });
  const batches = { now: 'Generator<Event[], void, undefined>', later: 'AsyncGenerator<Event[], void, undefined>' };
  const docs = docStructures(docOf(maxBodyBytes));
  file.addFunction({
    name: splitBatch,
    isExported: true,
    overloads: [
      { docs, ...signature('Iterable<Event>', batches.now) },
      { docs, ...signature('AsyncIterable<Event>', batches.later) },
    ],
    ...signature('Iterable<Event> | AsyncIterable<Event>', `${batches.now} | ${batches.later}`),
    statements: `return ${file.importLocal('split', 'runtime/split-batch')}(events, options, ${limit}, ${importMessages(file)});`,
  });
  exportValidationError(file);
  return file.print();
}

function docOf(maxBodyBytes: number): string {
  return [
    'Splits events into batches, in their order. No batch is longer as JSON than a request may be, and at most one is kept',
    'in memory at a time. The events are those of the builders: they are not validated again.',
    '',
    '@param events Any number of events; the batches of an asynchronous source are asynchronous too.',
    `@param options \`maxBytes\`: the greatest length of a body in bytes of UTF-8, ${maxBodyBytes} by default.`,
    '@throws {RdsmValidationError} for a value that is not iterable; and, after the events before it, for an event that is no',
    '  object, too long by itself, or not JSON.',
  ].join('\n');
}
