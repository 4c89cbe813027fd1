import { StructureKind } from 'ts-morph';
import { eventSource } from '../../catalogue/names.js';
import type { Catalogue, CatalogueEvent, Items } from '../../legacy/catalogue.js';
import { deprecationTags, docOf, seeTag } from '../../print/doc-comment.js';
import { literal } from '../../print/literal.js';
import { printTypeScript } from '../../print/typescript.js';
import { Imports } from './imports.js';
import { inputOf } from './input.js';
import { constant, withImports } from './statements.js';

/** An event, and the events of its items that go with it in one batch. */
export interface WithItems {
  whole: CatalogueEvent;
  items: Items;
  item: CatalogueEvent;
}

/** The events that have items of which the spec knows the event. */
export function eventsWithItems({ events }: Catalogue): WithItems[] {
  return events.flatMap((whole) => {
    const { items } = whole;
    const item = events.find(({ type }) => type === items?.type);
    return items && item ? [{ whole, items, item }] : [];
  });
}

/** Prints the function that makes the batch of an event and its items. */
export function printItemsFile({ whole, items, item }: WithItems, catalogue: Catalogue): string {
  const imports = new Imports();
  const shared = Object.keys(item.payload.properties ?? {}).filter((field) =>
    Object.hasOwn(whole.payload.properties ?? {}, field),
  );
  const typeOf = (event: CatalogueEvent) => inputType(event, catalogue, imports);
  const only = imports.ownType('Only', 'runtime/builder');
  const payloads = imports.own('itemPayloads', 'runtime/items');
  const { names } = items;
  const parameter = items.whole;
  const build = imports.own(whole.names.build, whole.names.file);
  const buildItem = imports.own(item.names.build, item.names.file);
  const events = [whole, item].map((event) => imports.type(event.names.event, event.names.file));
  const wholeType = typeOf(whole);
  const itemType = typeOf(item);
  const [wholeCast, itemCast] = [whole, item].map((event) => castOf(event, catalogue));
  return printTypeScript(eventSource(whole.names.file), {
    statements: withImports(imports, [
      {
        kind: StructureKind.TypeAlias,
        docs: [`Fields of one item; the others are copied from the ${parameter}.`],
        isExported: true,
        name: names.item,
        type: `Omit<${itemType}, keyof ${wholeType}>`,
      },
      constant('shared', undefined, literal(shared)),
      {
        kind: StructureKind.Function,
        docs: [docOf(docText(whole, items, item, shared))],
        isExported: true,
        name: names.builder,
        typeParameters: [
          { name: 'Name', constraint: 'PropertyKey', default: 'never' },
          { name: 'ItemName', constraint: 'PropertyKey', default: 'never' },
        ],
        parameters: [
          { name: parameter, type: `${only}<Name, ${wholeType}>` },
          { name: 'items', type: `Iterable<${only}<ItemName, ${names.item}>>` },
        ],
        returnType: `[${events[0]}, ...${events[1]}[]]`,
        statements: (writer) => {
          writer.writeLine(`const payloads = ${payloads}<${itemType}>(${parameter}, shared, items);`);
          writer.write(
            `return [${build}(${parameter}${wholeCast}), ...payloads.map((item) => ${buildItem}(item${itemCast}))];`,
          );
        },
      },
    ]),
  });
}

/** The type of what the builder of an event takes, imported from where it is declared. */
function inputType(event: CatalogueEvent, catalogue: Catalogue, imports: Imports): string {
  const { type } = inputOf(event, catalogue, new Imports());
  const { names } = event;
  return type === names.payload ? imports.type(type, names.file) : imports.ownType(type, names.file);
}

/** What a builder infers from its input, it cannot infer from a type that is itself a parameter. */
function castOf(event: CatalogueEvent, catalogue: Catalogue): string {
  return inputOf(event, catalogue, new Imports()).typeParameters.length > 1 ? ' as never' : '';
}

function docText(whole: CatalogueEvent, items: Items, item: CatalogueEvent, shared: string[]): string {
  return [
    `Makes a batch: the ${whole.type} event, and one ${item.type} event per item. They share ${shared.join(', ')}.`,
    '',
    `@param ${items.whole} The payload of ${whole.type}.`,
    '@param items The fields of each item.',
    '@throws {RdsmValidationError} when the items are not iterable, or one of them is missing.',
    ...deprecationTags(whole),
    seeTag(items.source),
  ].join('\n');
}
