import type { Catalogue, CatalogueEvent } from '../../../../generator/catalogue/catalogue.js';
import type { Language } from '../language.js';
import { listFields } from './fields.js';
import { printTable } from './table.js';

/** Describes one event: what it means, its fields, and a whole body to copy. */
export function describeEvent(event: CatalogueEvent, { definitions, labels }: Catalogue, language: Language): string {
  const { type, payload } = event;
  const rows = listFields(payload, definitions).map(({ path, name, presence, type: value, description }) => [
    path,
    presence,
    value,
    [labels.fields[name]?.[language], description].filter(Boolean).join(': '),
  ]);
  const custom = payload.customFields;
  if (custom) rows.push([`${custom.prefix}*`, 'optional', 'string', custom.description ?? '']);
  return [
    `${type}: ${labels.events[type]?.[language] ?? event.title}\n`,
    `${event.description}\n`,
    ...event.sources.map(({ title, url }) => `${title}: ${url}\n`),
    '\nFields of the payload:\n',
    printTable(rows),
    ...payload.rules.map((rule) => `\n${rule.description}\n`),
    payload.unknownFields === 'reject'
      ? ''
      : '\nOther fields are accepted with a notice: the table of this event cannot be read.\n',
    '\nA body:\n',
    `${JSON.stringify(event.examples[0]?.body, null, 2)}\n`,
  ].join('');
}

/** Lists the events: type, name, and what happened. */
export function listEvents({ events, labels }: Catalogue, language: Language): string {
  return printTable(
    events.map(({ type, title, summary, deprecated }) => {
      const successor = deprecated?.successor === undefined ? '' : ` Send ${deprecated.successor}.`;
      return [type, labels.events[type]?.[language] ?? title, summary + (deprecated ? ` Deprecated.${successor}` : '')];
    }),
  );
}
