import type { Catalogue, CatalogueEvent } from '../../catalogue/catalogue.js';
import { currentEvents, deprecatedEvents } from '../../catalogue/event-types.js';
import { reservedExports, unionNames } from '../../catalogue/names.js';
import { printLiteral } from '../../print/literal.js';
import { GeneratedFile } from '../../print/source-file.js';

/** Path of the arrays of the types. */
export const eventTypesPath = 'event-types';

/** The names of the arrays of types. */
export const eventTypesNames = [
  reservedExports.eventTypes,
  reservedExports.currentEventTypes,
  reservedExports.deprecatedEventTypes,
] as const;

/** The file with the types as run-time arrays: all, those that the API still accepts, and the others. */
export function printEventTypesFile({ events }: Catalogue): string {
  const file = new GeneratedFile(eventTypesPath, 'spec/index.ts');
  const declare = (name: string, type: string, doc: string, members: readonly CatalogueEvent[]): void => {
    file.addConstant(name, printLiteral(members.map((event) => event.type)), {
      doc,
      type: `readonly ${file.importType(type, `@rdsm-events/types/${unionNames.file}`)}[]`,
      isExported: true,
    });
  };
  const { eventTypes, eventType, currentEventTypes, currentEventType, deprecatedEventTypes, deprecatedEventType } =
    reservedExports;
  declare(eventTypes, eventType, 'Every event type, in the order of the documentation.', events);
  declare(currentEventTypes, currentEventType, 'The event types that the API still accepts.', currentEvents(events));
  declare(
    deprecatedEventTypes,
    deprecatedEventType,
    'The event types that should no longer be sent.',
    deprecatedEvents(events),
  );
  return file.print();
}
