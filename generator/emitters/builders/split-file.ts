import { StructureKind } from 'ts-morph';
import { reservedExports, unionNames } from '../../catalogue/names.js';
import type { Catalogue } from '../../legacy/catalogue.js';
import { docOf } from '../../print/doc-comment.js';
import { literal } from '../../print/literal.js';
import { printTypeScript } from '../../print/typescript.js';
import { eventsWithCustomFields } from './custom-fields-file.js';
import { Imports } from './imports.js';
import { constant, withImports } from './statements.js';

/** The file of what splits batches, below the folder of the builders. */
export const splitFile = 'split-batch';

/** Prints the function that splits events into batches that a request may carry. */
export function printSplitFile(catalogue: Catalogue): string {
  const { api, refusals } = catalogue;
  const imports = new Imports();
  const split = imports.own('split', 'runtime/split-batch');
  const options = imports.ownType('SplitBatchOptions', 'runtime/split-batch');
  const members = [
    imports.type(unionNames.event, unionNames.file),
    ...eventsWithCustomFields(catalogue).map(
      ({ event, file }) => `${imports.ownType(event.names.eventWith, file)}<object>`,
    ),
  ];
  const overload = (kind: 'Iterable' | 'AsyncIterable', generator: string) => ({
    docs: [docOf(doc(api.maxBodyBytes))],
    typeParameters: [{ name: 'Event', constraint: reservedExports.anyEvent }],
    parameters: [
      { name: 'events', type: `${kind}<Event>` },
      { name: 'options', hasQuestionToken: true, type: options },
    ],
    returnType: `${generator}<Event[], void, undefined>`,
  });
  return printTypeScript('spec/general-rules.ts', {
    statements: withImports(imports, [
      {
        kind: StructureKind.TypeAlias,
        docs: ['What a batch can hold: every event, and those whose custom fields an account has declared.'],
        isExported: true,
        name: reservedExports.anyEvent,
        type: members.join(' | '),
      },
      constant('maxBodyBytes', undefined, literal(api.maxBodyBytes)),
      constant('refusals', imports.ownType('Refusals', 'runtime/split-batch'), literal(refusals)),
      {
        kind: StructureKind.Function,
        isExported: true,
        name: reservedExports.splitBatch,
        overloads: [overload('Iterable', 'Generator'), overload('AsyncIterable', 'AsyncGenerator')],
        typeParameters: [{ name: 'Event', constraint: reservedExports.anyEvent }],
        parameters: [
          { name: 'events', type: 'Iterable<Event> | AsyncIterable<Event>' },
          { name: 'options', hasQuestionToken: true, type: options },
        ],
        returnType: 'Generator<Event[], void, undefined> | AsyncGenerator<Event[], void, undefined>',
        statements: `return ${split}(events, options, maxBodyBytes, refusals);`,
      },
    ]),
  });
}

function doc(maxBodyBytes: number): string {
  return [
    'Splits events into batches, in their order. No batch is longer as JSON than a request may be, and no more than one',
    'is held at a time.',
    '',
    '@param events Any number of events; of an asynchronous source the batches are asynchronous too.',
    `@param options \`maxBytes\`: the longest body in bytes of UTF-8, ${maxBodyBytes} when left out.`,
    '@throws {RdsmValidationError} for an event that is too long by itself or not JSON, after the events before it.',
  ].join('\n');
}
