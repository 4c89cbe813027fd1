import type { Catalogue, CatalogueEvent, LineItems } from '../../catalogue/catalogue.js';
import { deprecationTags, seeTag } from '../../print/doc-comment.js';
import { printLiteral } from '../../print/literal.js';
import { GeneratedFile } from '../../print/source-file.js';
import { importInput, onlyKnown } from './input.js';
import { importMessages } from './messages-file.js';
import { typesModule, validatorsModule } from './modules.js';
import { exportValidationError } from './validation-error.js';

/** An event, and the events of its line items that accompany it in one batch. */
export interface WithItems {
  parent: CatalogueEvent;
  items: LineItems;
  item: CatalogueEvent;
}

/** The events that have line items whose event is in the spec. */
export function eventsWithItems({ events }: Catalogue): WithItems[] {
  return events.flatMap((parent) => {
    const { items } = parent;
    const item = events.find(({ type }) => type === items?.type);
    return items && item ? [{ parent, items, item }] : [];
  });
}

/** Prints the function that makes the batch of an event and its line items. */
export function printItemsFile({ parent, items, item }: WithItems): string {
  const { names } = items;
  const shared = item.payload.fields
    .map(({ name }) => name)
    .filter((name) => parent.payload.fields.some((field) => field.name === name));
  const file = new GeneratedFile(names.file, parent.source, [names.item, names.builder]);
  const parentInput = importInput(parent, file);
  const itemInput = importInput(item, file);
  file.addTypeAlias({
    name: names.item,
    doc: `Fields of one item; the others are copied from the ${items.parent}.`,
    isExported: true,
    type: `Omit<${itemInput}, keyof ${parentInput}>`,
  });
  const sharedFields = file.addConstant('sharedFields', printLiteral(shared));
  const buildItem = file.importLocal(item.names.build, item.names.file);
  const itemPayloads = file.importLocal('itemPayloads', 'runtime/items');
  const first = `${file.importLocal(parent.names.build, parent.names.file)}(${items.parent} as never)`;
  const payloads = `${itemPayloads}<${itemInput}>(${items.parent}, ${sharedFields}, items, ${importMessages(file)})`;
  // A generic builder cannot infer from a type that is itself a parameter.
  const events = `${payloads}.map((item) => ${buildItem}(item as never))`;
  const eventType = ({ names: { event, file: path } }: CatalogueEvent) => file.importType(event, typesModule(path));
  const validators = [parent, item].map((event) =>
    file.importValue(event.names.validate, validatorsModule(event.names.file)),
  );
  file.addFunction({
    name: names.builder,
    doc: docOf({ parent, items, item }, shared),
    isExported: true,
    typeParameters: [
      { name: 'Name', constraint: 'PropertyKey', default: 'never' },
      { name: 'ItemName', constraint: 'PropertyKey', default: 'never' },
    ],
    parameters: [
      { name: items.parent, type: `${parentInput} & ${onlyKnown('Name', parentInput, file)}` },
      { name: 'items', type: `Iterable<${names.item} & ${onlyKnown('ItemName', names.item, file)}>` },
    ],
    returnType: `[${eventType(parent)}, ...${eventType(item)}[]]`,
    statements: `return ${file.importLocal('validateItems', 'runtime/items')}(${[first, events, ...validators].join(', ')});`,
  });
  exportValidationError(file);
  return file.print();
}

function docOf({ parent, items, item }: WithItems, shared: string[]): string {
  return [
    `Makes a batch: the ${parent.type} event, and one ${item.type} event per item. They share ${shared.join(', ')}.`,
    '',
    `@param ${items.parent} The payload of ${parent.type}.`,
    '@param items The fields of each item.',
    '@throws {RdsmValidationError} when the items are not iterable, and with every error of the events in `errors`.',
    ...deprecationTags(parent),
    seeTag(items.source),
  ].join('\n');
}
