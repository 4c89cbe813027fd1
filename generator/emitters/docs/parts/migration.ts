import type { CatalogueEvent } from '../../../catalogue/catalogue.js';
import {
  itemShape,
  type MigratedField,
  migratedEvents,
  migratedFields,
  ownItemFields,
} from '../../../catalogue/migration.js';
import type { Edition } from '../edition.js';
import { blocks, code, fill, heading, table } from '../markdown.js';
import { eventLink } from './events.js';

/** What becomes of each field of the older events, a table for each event that replaces some. */
export function printMigrations(edition: Edition): string {
  return blocks(...edition.catalogue.events.map((event) => printMigration(event, edition)));
}

function printMigration(event: CatalogueEvent, edition: Edition): string {
  const { words, catalogue } = edition;
  const { columns } = words;
  const { migration } = event;
  const events = migration && migratedEvents(migration, catalogue);
  const target = migration && itemShape(event, migration.items.field, catalogue);
  if (!migration || !events || !target) return '';
  const { older, item } = events;
  const fields = migratedFields(older.payload.fields, event.payload.fields, migration.fields, catalogue);
  const itemFields = migratedFields(ownItemFields(events), target.fields, migration.items.fields, catalogue);
  const rows = [
    ...fields.map((field) => [
      eventLink(older),
      code(field.older.name),
      `${code(field.newer.name)}${change(field, edition)}`,
    ]),
    ...Object.keys(migration.dropped).map((name) => [eventLink(older), code(name), words.migration.dropped]),
    ...itemFields.map(({ older: from, newer }) => [
      eventLink(item),
      code(from.name),
      code(`${migration.items.field}[].${newer.name}`),
    ]),
  ];
  return blocks(heading(3, `${event.type}`, event.type), table([columns.event, columns.older, columns.newer], rows));
}

function change({ change: changed }: MigratedField, { words }: Edition): string {
  switch (changed?.kind) {
    case undefined:
      return '';
    case 'wrapped':
      return ` (${words.migration.wrapped})`;
    case 'filtered':
      return ` (${fill(words.migration.filtered, { value: code(changed.value) })})`;
  }
}
