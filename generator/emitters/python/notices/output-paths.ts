import type { Catalogue } from '../../../catalogue/catalogue.js';
import { eventFileOf } from '../../../catalogue/file-of.js';
import { moduleName, snakeCase } from '../print/names.js';

/** The module of the notices of a type with a name. */
export function noticesPath(name: string, catalogue: Pick<Catalogue, 'events'>): string {
  const file = eventFileOf(name, catalogue);
  return file === undefined ? `_notices/definitions/${moduleName(name)}` : eventNoticesPath(file);
}

/** The module of an event, and of the union and the batch. */
export function eventNoticesPath(file: string): string {
  return `_notices/${moduleName(file)}`;
}

/** The function that adds the notices of a type: `inspect_sale_payload`. */
export function inspectName(name: string): string {
  return `inspect_${snakeCase(name)}`;
}
