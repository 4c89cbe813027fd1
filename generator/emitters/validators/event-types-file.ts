import type { Catalogue } from '../../catalogue/catalogue.js';
import { reservedExports, unionNames } from '../../catalogue/names.js';
import { printLiteral } from '../../print/literal.js';
import { GeneratedFile } from '../../print/source-file.js';

/** Path of the array of the types. */
export const eventTypesPath = 'event-types';

/** The file with all types as a run-time array. */
export function printEventTypesFile({ events }: Catalogue): string {
  const file = new GeneratedFile(eventTypesPath, 'spec/index.ts');
  const EventType = file.importType(reservedExports.eventType, `@rdsm-events/types/${unionNames.file}`);
  file.addConstant(reservedExports.eventTypes, printLiteral(events.map(({ type }) => type)), {
    doc: 'Every event type, in the order of the documentation.',
    type: `readonly ${EventType}[]`,
    isExported: true,
  });
  return file.print();
}
