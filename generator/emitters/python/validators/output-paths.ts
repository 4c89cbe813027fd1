import type { Catalogue } from '../../../catalogue/catalogue.js';
import { eventFileOf } from '../../../catalogue/file-of.js';
import { moduleName, snakeCase } from '../print/names.js';

const folder = '_validators';

/** The module of an event, and of the union and the batch: `_validators/sale`. */
export function eventPath(file: string): string {
  return `${folder}/${moduleName(file)}`;
}

/** The module of the check of a type with a name. */
export function checkPath(name: string, catalogue: Pick<Catalogue, 'events'>): string {
  const file = eventFileOf(name, catalogue);
  return file === undefined ? `${folder}/definitions/${moduleName(name)}` : eventPath(file);
}

/** The name of the check of a type: `check_sale_payload`. */
export function checkName(name: string): string {
  return `check_${snakeCase(name)}`;
}

export const envelopePath = `${folder}/envelope`;
export const formatsPath = `${folder}/formats`;
export const messagesPath = `${folder}/messages`;
export const notCustomFieldsPath = `${folder}/not_custom_fields`;

/** The check of a format: `check_date_time`. */
export function formatCheckName(format: string): string {
  return `check_${snakeCase(format)}`;
}
