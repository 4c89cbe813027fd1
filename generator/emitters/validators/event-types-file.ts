import { reservedExports, unionNames } from '../../catalogue/names.js';
import type { Catalogue } from '../../legacy/catalogue.js';
import { literal } from '../../print/literal.js';
import { Scope } from './scope.js';

/** Where the list of the types stands. */
export const eventTypesFile = 'event-types';

/** The file that lists the types at run time. */
export function printEventTypesFile(catalogue: Catalogue): string {
  const { events } = catalogue;
  const scope = new Scope(catalogue, eventTypesFile);
  scope.constant(reservedExports.eventTypes, literal(events.map(({ type }) => type)), {
    doc: 'Every event type, in the order of the documentation.',
    type: `readonly ${scope.type(reservedExports.eventType, `@rdsm-events/types/${unionNames.file}`)}[]`,
    exported: true,
  });
  return scope.print('spec/index.ts');
}
