import { StructureKind, type WriterFunction } from 'ts-morph';
import { reservedExports, unionNames } from '../../catalogue/names.js';
import type { Catalogue, CatalogueEvent } from '../../legacy/catalogue.js';
import { printKey, printString } from '../../print/literal.js';
import { printAlias } from './declaration.js';
import { importTypes, printDeclarations } from './files.js';

const { eventType, eventOf, payloadOf } = reservedExports;

/** Prints the union of all events, and the way from the type of an event to its types. */
export async function printUnionFile({ events }: Catalogue): Promise<string> {
  const union = events.map(({ names }) => names.event).join(' | ');
  const literals = events.map(({ type }) => printString(type)).join(' | ');
  const [example = ''] = events.map(({ type }) => printString(type));
  return printDeclarations(
    'spec/index.ts',
    events.map(({ names }) => importTypes(names.file, [names.event])),
    [
      await printAlias(unionNames.event, 'Any event. It narrows on `event_type`.', union),
      await printAlias(eventType, 'The type of an event: a value of `event_type`.', literals),
      eventLookUp(events, `/** The event of a type, such as \`${eventOf}<${example}>\`. */`),
      {
        kind: StructureKind.TypeAlias,
        isExported: true,
        name: payloadOf,
        docs: [`The payload of a type of event, such as \`${payloadOf}<${example}>\`.`],
        typeParameters: [{ name: 'Type', constraint: eventType }],
        type: `${eventOf}<Type>['payload']`,
      },
    ],
  );
}

/** A look-up costs a compiler less than a search through the union. As a structure, ts-morph indents it like a list. */
function eventLookUp(events: CatalogueEvent[], doc: string): WriterFunction {
  return (writer) => {
    writer.writeLine(doc).write(`export type ${eventOf}<Type extends ${eventType}> = `);
    writer.inlineBlock(() => {
      for (const { type, names } of events) writer.writeLine(`${printKey(type)}: ${names.event};`);
    });
    writer.write('[Type];');
  };
}
