import type { CatalogueEvent } from '../../../catalogue/catalogue.js';
import type { Edition } from '../edition.js';
import { code, fill, link } from '../markdown.js';
import { gradeLink } from './describe.js';

/** Whether it still works, what it replaces, and what it requires. */
export function printFacts(event: CatalogueEvent, edition: Edition): string[] {
  const { words, catalogue } = edition;
  const { deprecated, migration, requiresExistingContact, payload, items } = event;
  const successor = catalogue.events.find(({ type }) => type === deprecated?.successor);
  const parent = catalogue.events.find((other) => other.items?.type === event.type);
  const prefix = catalogue.events.find((other) => other.payload.customFields)?.payload.customFields?.prefix;
  const hasPrefixed = prefix !== undefined && payload.fields.some(({ name }) => name.startsWith(prefix));
  return [
    ...(deprecated
      ? [
          fill(deprecated.refusedAfter ? words.event.refused : words.event.deprecated, {
            date: deprecated.refusedAfter ?? '',
            source: gradeLink({ grade: 'newer docs', source: deprecated.source.url }, edition),
            successor: eventLink(deprecated.successor ?? '', edition),
          }),
        ]
      : [words.event.works]),
    ...(successor?.migration ? [fill(words.event.migration, { link: `../migration.md#${successor.type}` })] : []),
    ...(migration
      ? [
          fill(words.event.replaces, {
            older: eventLink(migration.from, edition),
            link: `../migration.md#${event.type}`,
          }),
        ]
      : []),
    ...(requiresExistingContact
      ? [fill(words.event.requiresContact, { conversion: eventLink('CONVERSION', edition) })]
      : [words.event.createsContact]),
    ...(items ? [fill(words.event.items, { item: eventLink(items.type, edition) })] : []),
    ...(parent ? [fill(words.event.itemOf, { parent: eventLink(parent.type, edition) })] : []),
    ...(payload.customFields
      ? [fill(words.event.customFields, { prefix: payload.customFields.prefix, link: '../custom-fields.md' })]
      : []),
    ...(hasPrefixed && !payload.customFields ? [fill(words.event.noCustomFields, { prefix })] : []),
    ...(payload.unknownFields === 'notice' ? [words.event.open] : []),
  ];
}

/** A link to the page of an event, from that of another one. */
function eventLink(type: string, { catalogue }: Edition): string {
  const event = catalogue.events.find((other) => other.type === type);
  return event ? link(code(type), `${event.names.file}.md`) : code(type);
}
