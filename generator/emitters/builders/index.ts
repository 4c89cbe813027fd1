import type { Catalogue } from '../../catalogue/catalogue.js';
import {
  batchNames,
  customFieldNames,
  definitionFile,
  messagesPath,
  reservedExports,
  uncapitalise,
} from '../../catalogue/names.js';
import { GeneratedFile } from '../../print/source-file.js';
import type { Emitter, Files } from '../emitter.js';
import { printBatchFile } from './batch-file.js';
import { customFieldPath, fieldKindsPath } from './custom-field-path.js';
import { customFieldGroups, printCustomFieldsFile } from './custom-fields-file.js';
import { datePath, hasDates, printDateFile } from './date-file.js';
import { printEventFile } from './event-file.js';
import { formFilePath, formPartPath, formPath, printFormFile } from './form.js';
import { fieldsApiPath, hasFieldsApi } from './from-fields-api.js';
import { eventsWithItems, printItemsFile } from './items-file.js';
import { printMessagesFile } from './messages-file.js';
import { printSplitFile, splitFile } from './split-file.js';
import { printTrackingFile, trackingCookie, trackingFile } from './tracking-file.js';
import { trafficEvent, trafficNames } from './traffic.js';
import { printTrafficFile } from './traffic-file.js';
import { printUnionFile, unionsIn } from './union-file.js';
import { validationErrorPath } from './validation-error.js';

/**
 * One function per event that makes the event of its payload, functions that fill single fields, and functions that make
 * batches. What the spec does not have is not printed.
 */
export const builders: Emitter = {
  name: 'builders',
  emit,
};

/** A file, and what the package exports of it under its own name. A file of the runtime is not printed. */
interface Part {
  path: string;
  values?: string[];
  types?: string[];
  text?: string;
}

function emit(catalogue: Catalogue): Files {
  const parts = [events, forms, errors, batches, unions, cookies, customFields].flatMap((partsOf) =>
    partsOf(catalogue),
  );
  const index = new GeneratedFile('index', 'spec/index.ts');
  for (const { path, values, types } of parts) {
    if (values) index.reexport(values, path);
    if (types) index.reexportTypes(types, path);
  }
  return new Map([
    ...parts.flatMap(({ path, text }): [string, string][] => (text === undefined ? [] : [[`${path}.ts`, text]])),
    ['index.ts', index.print()],
    ...Object.entries(catalogue.messages).map(([language, messages]): [string, string] => [
      `${messagesPath(language)}.ts`,
      printMessagesFile(language, messages),
    ]),
  ]);
}

function events(catalogue: Catalogue): Part[] {
  return catalogue.events.map((event) => ({
    path: event.names.file,
    values: [event.names.build, event.names.builder],
    types: [event.names.input],
    text: printEventFile(event, catalogue),
  }));
}

function forms(): Part[] {
  const { formInputs, formOptions, formResult, formError, formChange } = reservedExports;
  return [
    { path: formPath, types: [formInputs, formOptions, formResult, formError] },
    { path: formPartPath, types: [formChange] },
  ];
}

function errors(): Part[] {
  return [{ path: validationErrorPath, values: [reservedExports.validationError] }];
}

function batches(catalogue: Catalogue): Part[] {
  const { splitBatch, splitBatchOptions } = reservedExports;
  return [
    { path: batchNames.file, values: [batchNames.builder, batchNames.build], text: printBatchFile() },
    ...eventsWithItems(catalogue).map((withItems) => {
      const { file, builder, item } = withItems.items.names;
      return { path: file, values: [builder], types: [item], text: printItemsFile(withItems) };
    }),
    { path: splitFile, values: [splitBatch], text: printSplitFile(catalogue) },
    { path: 'runtime/split-batch', types: [splitBatchOptions] },
  ];
}

function unions(catalogue: Catalogue): Part[] {
  return unionsIn(catalogue).map((union) => ({
    path: definitionFile(union.name),
    values: [uncapitalise(union.name)],
    text: printUnionFile(union, catalogue),
  }));
}

function cookies(catalogue: Catalogue): Part[] {
  const { trafficSources } = catalogue;
  const traffic = trafficEvent(catalogue);
  const tracking = trackingCookie(catalogue);
  const { file, builder, cookie, utm, none, source, value, parameters, input } = trafficNames;
  return [
    ...(traffic && trafficSources
      ? [
          {
            path: file,
            values: [builder],
            types: [cookie, utm, none, source, value, parameters, input],
            text: printTrafficFile(traffic, trafficSources, catalogue),
          },
          { path: 'runtime/custom-utm', types: [reservedExports.utmOptions] },
        ]
      : []),
    ...(tracking
      ? [{ path: trackingFile, values: [reservedExports.trackingId], text: printTrackingFile(tracking) }]
      : []),
  ];
}

function customFields(catalogue: Catalogue): Part[] {
  const groups = customFieldGroups(catalogue);
  const { customField, fieldInputs, fieldValues, boolean, date, integer, listOf, number, oneOf, text } =
    reservedExports;
  const declared = groups.map((group) => {
    const { file, define, api, event } = customFieldNames(group.customFields.definition);
    return {
      path: file,
      values: [define, ...(hasFieldsApi(group.customFields, catalogue) ? [reservedExports.fromFieldsApi] : [])],
      types: [
        api,
        event,
        ...group.events.flatMap(({ names }) => [names.customEvent, names.customBuilder, names.customBuild]),
      ],
      text: printCustomFieldsFile(group, catalogue),
    };
  });
  const formsOf = groups.flatMap(({ events }) =>
    events.map((event) => ({ path: formFilePath(event), text: printFormFile(event, catalogue) })),
  );
  const kinds = [
    { path: customFieldPath, types: [customField, fieldInputs, fieldValues] },
    { path: fieldKindsPath, values: [boolean, integer, listOf, number, oneOf, text] },
  ];
  const dates = hasDates(catalogue) ? [{ path: datePath, values: [date], text: printDateFile() }] : [];
  const fromApi = groups.some((group) => hasFieldsApi(group.customFields, catalogue))
    ? [{ path: fieldsApiPath, types: [reservedExports.anyCustomField] }]
    : [];
  return groups.length === 0 ? [] : [...declared, ...formsOf, ...kinds, ...dates, ...fromApi];
}
