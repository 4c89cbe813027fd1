import type { Catalogue, CatalogueEvent } from '../../catalogue/catalogue.js';
import {
  itemShape,
  type MigratedField,
  migratedEvents,
  migratedFields,
  ownItemFields,
} from '../../catalogue/migration.js';
import { definitionFile } from '../../catalogue/names.js';
import { withArticle } from '../../print/article.js';
import { printKey, printString } from '../../print/literal.js';
import type { GeneratedFile } from '../../print/source-file.js';
import { importInput } from './input.js';
import { importMessages } from './messages-file.js';
import { typesModule, validatorsModule } from './modules.js';

/** What a builder that makes its event of an older one adds to it. */
export interface MigrationCode {
  /** The name of the function. */
  name: string;
  /** The type with the function. */
  type: string;
}

const name = 'fromLegacy';

/** Declares the function that makes the event of an older one, where the event replaces one. */
export function declareMigration(
  event: CatalogueEvent,
  catalogue: Catalogue,
  file: GeneratedFile,
): MigrationCode | undefined {
  const { migration, names } = event;
  const events = migration && migratedEvents(migration, catalogue);
  const { items } = events?.older ?? {};
  const target = migration && itemShape(event, migration.items.field, catalogue);
  if (!migration || !events || !items || !target) return undefined;
  const { older, item } = events;
  const { parent } = items;
  const fields = migratedFields(older.payload.fields, event.payload.fields, migration.fields, catalogue);
  const itemFields = migratedFields(ownItemFields(events), target.fields, migration.items.fields, catalogue);
  const olderType = importInput(older, catalogue, file);
  const itemType = file.importLocalType(items.names.item, items.names.file);
  const eventType = file.importType(names.event, typesModule(names.file));
  const itemPayloads = file.importLocal('itemPayloads', 'runtime/items');
  const notices = file.importValue(names.noticesOf, validatorsModule('notices'));
  file.addFunction({
    name,
    doc: `Makes the event of ${withArticle(older.type)} event and of the ${item.type} events of its items.`,
    parameters: [
      { name: parent, type: olderType },
      { name: 'items', type: `Iterable<${itemType}>` },
    ],
    returnType: `${file.importLocalType('Migrated', 'runtime/from-legacy')}<${eventType}>`,
    statements: [
      `const event = ${names.build}({`,
      ...fields.map((field) => printField(field, parent, file)),
      `${printKey(migration.items.field)}: ${itemPayloads}<${itemType}>(${parent}, [], items, ${importMessages(file)}).map((item) => ({`,
      ...itemFields.map((field) => printField(field, 'item', file)),
      '})),',
      '});',
      `return { event, notices: ${notices}(event) };`,
    ],
  });
  const fromLegacy = file.importLocalType('FromLegacy', 'runtime/from-legacy');
  return { name, type: `${fromLegacy}<${olderType}, ${itemType}, ${eventType}>` };
}

/** A member of the payload. An optional field that is absent stays absent. */
function printField({ older, newer, change }: MigratedField, object: string, file: GeneratedFile): string {
  const value = `${object}.${older.name}`;
  const member = `${printKey(newer.name)}: ${printValue(value, change, file)}`;
  return older.presence === 'required' ? `${member},` : `...(${value} !== undefined && { ${member} }),`;
}

function printValue(value: string, change: MigratedField['change'], file: GeneratedFile): string {
  switch (change?.kind) {
    case undefined:
      return value;
    case 'wrapped':
      return `[${value}]`;
    case 'filtered': {
      const type = file.importType(change.definition, typesModule(definitionFile(change.definition)));
      return `${value}.filter((one): one is ${type} => one.${change.field} === ${printString(change.value)})`;
    }
  }
}
