import type { Catalogue, CatalogueEvent } from '../../catalogue/catalogue.js';
import { currentEvents, deprecatedEvents } from '../../catalogue/event-types.js';
import { payloadField, typeField } from '../../catalogue/named-shapes.js';
import { batchNames, reservedExports, unionNames } from '../../catalogue/names.js';
import { printKey, printString } from '../../print/literal.js';
import { GeneratedFile } from '../../print/source-file.js';
import { importsInto } from './type-reference.js';

const { eventType, currentEventType, deprecatedEventType, eventOf, payloadOf } = reservedExports;

/** The union of all events, and the types that lead from the type of an event to its declarations. */
export function unionFile(catalogue: Catalogue): GeneratedFile {
  const { events, envelope } = catalogue;
  const file = new GeneratedFile(unionNames.file, 'spec/index.ts', [
    unionNames.event,
    eventType,
    currentEventType,
    deprecatedEventType,
    eventOf,
    payloadOf,
  ]);
  const importType = importsInto(file, catalogue);
  const [example = ''] = events.map(({ type }) => printString(type));
  const typeParameters = [{ name: 'Type', constraint: eventType }];
  file.addTypeAlias({
    name: unionNames.event,
    doc: `Any event. It narrows on \`${typeField(envelope)}\`.`,
    type: events.map(({ names }) => importType(names.event)).join(' | '),
  });
  file.addTypeAlias({
    name: eventType,
    doc: `The type of an event: a value of \`${typeField(envelope)}\`.`,
    type: typesOf(events),
  });
  file.addTypeAlias({
    name: currentEventType,
    doc: 'The type of an event that the API still accepts.',
    type: typesOf(currentEvents(events)),
  });
  file.addTypeAlias({
    name: deprecatedEventType,
    doc: 'The type of an event that should no longer be sent.',
    type: typesOf(deprecatedEvents(events)),
  });
  // A look-up costs a compiler less than a search through the union.
  const eventMap = events.map(({ type, names }) => `${printKey(type)}: ${importType(names.event)};`);
  file.addTypeAlias({
    name: eventOf,
    doc: `The event of a type, such as \`${eventOf}<${example}>\`.`,
    typeParameters,
    type: `{\n${eventMap.join('\n')}\n}[Type]`,
  });
  file.addTypeAlias({
    name: payloadOf,
    doc: `The payload of a type of event, such as \`${payloadOf}<${example}>\`.`,
    typeParameters,
    type: `${eventOf}<Type>[${printString(payloadField(envelope))}]`,
  });
  return file;
}

function typesOf(events: readonly CatalogueEvent[]): string {
  return events.length === 0 ? 'never' : events.map(({ type }) => printString(type)).join(' | ');
}

/** The batch: events of any type. */
export function batchFile(catalogue: Catalogue): GeneratedFile {
  const file = new GeneratedFile(batchNames.file, 'spec/index.ts', [batchNames.event]);
  file.addTypeAlias({
    name: batchNames.event,
    doc: 'A batch of events, in the order in which they are sent. It may be empty.',
    type: `${importsInto(file, catalogue)(unionNames.event)}[]`,
  });
  return file;
}
