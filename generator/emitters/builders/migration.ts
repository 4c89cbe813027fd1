import type { Catalogue, CatalogueEvent } from '../../catalogue/catalogue.js';
import {
  itemShape,
  type MigratedField,
  migratedEvents,
  migratedFields,
  ownItemFields,
} from '../../catalogue/migration.js';
import type { Field } from '../../catalogue/shape.js';
import { withArticle } from '../../print/article.js';
import { Code, printLiteral, printString } from '../../print/literal.js';
import type { GeneratedFile } from '../../print/source-file.js';
import { importInput } from './input.js';
import type { BuilderMember } from './member.js';
import { importMessages } from './messages-file.js';
import { typesModule, validatorsModule } from './modules.js';

const name = 'fromLegacy';
const runtimePath = 'runtime/migrate';

/** Declares the function that makes the event of an older one, where the event replaces one. */
export function declareMigration(
  event: CatalogueEvent,
  catalogue: Catalogue,
  file: GeneratedFile,
): BuilderMember | undefined {
  const { migration, names } = event;
  const events = migration && migratedEvents(migration, catalogue);
  const { items } = events?.older ?? {};
  const target = migration && itemShape(event, migration.items.field, catalogue);
  if (!migration || !events || !items || !target) return undefined;
  const { older, item } = events;
  const { parent } = items;
  const fields = migratedFields(older.payload.fields, event.payload.fields, migration.fields, catalogue);
  const itemFields = migratedFields(ownItemFields(events), target.fields, migration.items.fields, catalogue);
  const mapping = {
    parent,
    fields: fields.map((field) => fieldEntry(field, file)),
    items: { field: migration.items.field, fields: itemFields.map((field) => fieldEntry(field, file)) },
  };
  const origins: Origins = new Map();
  const expected = event.payload.fields.flatMap((field) => [
    ...expectedEntry(field, origins),
    ...(field.name === migration.items.field
      ? [[field.name, target.fields.flatMap((own) => expectedEntry(own, origins))]]
      : []),
  ]);
  const olderType = importInput(older, file);
  const itemType = file.importLocalType(items.names.item, items.names.file);
  const eventType = file.importType(names.event, typesModule(names.file));
  const migrate = `${file.importLocal('migrate', runtimePath)}<${file.importType(names.payload, typesModule(names.file))}>`;
  const migrationType = file.importLocalType('Migration', runtimePath);
  const expectedNotices = file.importLocal('expectedNotices', 'runtime/expected-notices');
  const expectedType = file.importLocalType('ExpectedFields', 'runtime/expected-notices');
  const originType = file.importType('NoticeOrigin', validatorsModule('notices'));
  const messages = importMessages(file);
  file.addFunction({
    name,
    doc: `Makes the event of ${withArticle(older.type)} event and of the ${item.type} events of its items.`,
    parameters: [
      { name: parent, type: olderType },
      { name: 'items', type: `Iterable<${itemType}>` },
    ],
    returnType: `${file.importLocalType('Migrated', 'runtime/from-legacy')}<${eventType}>`,
    // Constants of the function: a bundler removes them together with it.
    statements: [
      `const migration: ${migrationType} = ${printLiteral(mapping)};`,
      ...[...origins].map(([origin, constant]) => `const ${constant}: ${originType} = ${origin};`),
      `const expected: ${expectedType} = ${printLiteral(expected)};`,
      `const payload = ${migrate}(${parent}, items, migration, ${messages});`,
      `return { event: ${names.builder}(payload), notices: ${expectedNotices}(payload, expected, ${messages}) };`,
    ],
  });
  const fromLegacy = file.importLocalType('FromLegacy', 'runtime/from-legacy');
  return { name, value: name, type: `${fromLegacy}<${olderType}, ${itemType}, ${eventType}>` };
}

function fieldEntry({ older, newer, change }: MigratedField, file: GeneratedFile): unknown[] {
  return [older.name, newer.name, new Code(printChange(change, file))];
}

function printChange(change: MigratedField['change'], file: GeneratedFile): string {
  switch (change?.kind) {
    case undefined:
      return file.importLocal('unchanged', runtimePath);
    case 'wrapped':
      return file.importLocal('wrapped', runtimePath);
    case 'filtered':
      return `${file.importLocal('filtered', runtimePath)}(${printString(change.field)}, ${printString(change.value)})`;
  }
}

/** Names of constants, by the origin as an expression: many fields have the same one. */
type Origins = Map<string, string>;

function expectedEntry({ name: field, expectedBy }: Field, origins: Origins): unknown[] {
  if (expectedBy === undefined) return [];
  const origin = printLiteral(expectedBy);
  const constant = origins.get(origin) ?? `origin${origins.size + 1}`;
  origins.set(origin, constant);
  return [[field, new Code(constant)]];
}
