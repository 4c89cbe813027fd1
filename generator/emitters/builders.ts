import { batchNames, definitionFile, reservedExports, uncapitalise } from '../catalogue/names.js';
import type { Catalogue } from '../legacy/catalogue.js';
import { printBatchBuilder } from './builders/batch-file.js';
import { checkBuildable } from './builders/check-buildable.js';
import { eventsWithCustomFields, printCustomFieldsFile } from './builders/custom-fields-file.js';
import { printEventBuilder } from './builders/event-file.js';
import { Imports } from './builders/imports.js';
import { type Exported, printIndexFile } from './builders/index-file.js';
import { inputOf } from './builders/input.js';
import { eventsWithItems, printItemsFile } from './builders/items-file.js';
import { formatsFile, printFormatsFile } from './builders/sent-texts.js';
import { printSplitFile, splitFile } from './builders/split-file.js';
import { printTrackingFile, trackingCookie, trackingFile } from './builders/tracking-file.js';
import { trafficEvent, trafficNames } from './builders/traffic.js';
import { printTrafficFile } from './builders/traffic-file.js';
import { printUnionFile, unionsIn } from './builders/union-file.js';
import type { Emitter, Files } from './emitter.js';

/**
 * One function per event that makes the event of its payload, what fills single fields, and what makes batches. Of what
 * the spec does not have, nothing is printed.
 */
export const builders: Emitter = { name: 'builders', needs: ['types', 'validators'], check: checkBuildable, emit };

/** A file with what of it the package offers under its own name. The runtime is not printed. */
interface Part extends Exported {
  text?: string;
}

function emit(catalogue: Catalogue): Files {
  const parts = [events, batches, unions, cookies, customFields].flatMap((partsOf) => partsOf(catalogue));
  const formats = printFormatsFile(catalogue);
  return new Map([
    ...parts.flatMap(({ file, text }): [string, string][] => (text === undefined ? [] : [[`${file}.ts`, text]])),
    ['index.ts', printIndexFile(parts)],
    ...(formats === undefined ? [] : [[`${formatsFile}.ts`, formats] as const]),
  ]);
}

function events(catalogue: Catalogue): Part[] {
  return catalogue.events.map((event) => ({
    file: event.names.file,
    values: [event.names.builder],
    types: inputOf(event, catalogue, new Imports()).declaration ? [event.names.input] : [],
    text: printEventBuilder(event, catalogue),
  }));
}

function batches(catalogue: Catalogue): Part[] {
  return [
    { file: batchNames.file, values: [batchNames.builder], text: printBatchBuilder() },
    ...eventsWithItems(catalogue).map((withItems) => {
      const { file, builder, item } = withItems.items.names;
      return { file, values: [builder], types: [item], text: printItemsFile(withItems, catalogue) };
    }),
    {
      file: splitFile,
      values: [reservedExports.splitBatch],
      types: [reservedExports.anyEvent],
      text: printSplitFile(catalogue),
    },
    { file: 'runtime/split-batch', types: [reservedExports.splitBatchOptions] },
  ];
}

function unions(catalogue: Catalogue): Part[] {
  return unionsIn(catalogue).map((union) => ({
    file: definitionFile(union.name),
    values: [uncapitalise(union.name)],
    text: printUnionFile(union),
  }));
}

function cookies(catalogue: Catalogue): Part[] {
  const traffic = trafficEvent(catalogue);
  const tracking = trackingCookie(catalogue);
  const { file, builder, cookie, utm, either, value, parameters } = trafficNames;
  return [
    ...(traffic
      ? [
          {
            file,
            values: [builder],
            types: [cookie, utm, either, value, parameters],
            text: printTrafficFile(traffic, catalogue),
          },
        ]
      : []),
    ...(tracking
      ? [{ file: trackingFile, values: [reservedExports.trackingId], text: printTrackingFile(tracking) }]
      : []),
  ];
}

function customFields(catalogue: Catalogue): Part[] {
  const custom = eventsWithCustomFields(catalogue);
  const [first] = custom;
  if (first === undefined) return [];
  return [
    {
      file: first.file,
      values: [reservedExports.defineCustomFields],
      types: [
        reservedExports.knownCustomFields,
        reservedExports.fieldValues,
        ...custom.flatMap(({ event }) => [event.names.eventWith, event.names.builderWith]),
      ],
      text: printCustomFieldsFile(first.definition, catalogue),
    },
    {
      file: 'runtime/custom-field',
      values: [reservedExports.listOf, reservedExports.oneOf, reservedExports.text],
      types: [reservedExports.customField],
    },
  ];
}
