import type { Catalogue, CatalogueEvent, Migration } from '../catalogue.js';
import { itemShape, migratedEvents, ownItemFields } from '../migration.js';
import type { Problem } from '../problem.js';
import type { Field } from '../shape.js';
import type { Check } from './check.js';

/** A migration accounts for every field of the older events, and names only fields that exist. */
export const checkMigrations: Check = (catalogue) =>
  catalogue.events.flatMap((event) => (event.migration ? checkMigration(event, event.migration, catalogue) : []));

function checkMigration(event: CatalogueEvent, migration: Migration, catalogue: Catalogue): Problem[] {
  const location = `${event.type}.migration`;
  const events = migratedEvents(migration, catalogue);
  if (events === undefined) {
    const problem = `The event "${migration.from}" is not in the list of events, or has no line items.`;
    return [{ location: `${location}.from`, problem, fix: 'Choose another event.' }];
  }
  const { fields } = events.older.payload;
  const dropped = Object.keys(migration.dropped);
  const target = itemShape(event, migration.items.field, catalogue);
  if (target === undefined) {
    const problem = `The field "${migration.items.field}" lists no objects.`;
    return [{ location: `${location}.items.field`, problem, fix: 'Choose another field.' }];
  }
  return [
    ...checkNames(fields, event.payload.fields, migration.fields, dropped, `${location}.fields`),
    ...checkNames(ownItemFields(events), target.fields, migration.items.fields, [], `${location}.items.fields`),
  ];
}

function checkNames(
  older: readonly Field[],
  newer: readonly Field[],
  names: Readonly<Record<string, string>>,
  dropped: readonly string[],
  location: string,
): Problem[] {
  const has = (fields: readonly Field[], name: string) => fields.some((field) => field.name === name);
  const lost = older.filter(({ name }) => !dropped.includes(name) && !has(newer, names[name] ?? name));
  return [
    ...Object.keys(names)
      .filter((name) => !has(older, name))
      .map((name) => ({ location, problem: `There is no older field "${name}".`, fix: 'Correct the name.' })),
    ...lost.map(({ name }) => ({
      location,
      problem: `Nothing takes the place of the older field "${name}".`,
      fix: 'Name the newer field, or add it to "dropped".',
    })),
  ];
}
