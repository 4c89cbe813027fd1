import type { CatalogueEvent } from '../../../catalogue/catalogue.js';
import { apiOneFields, apiOnePage } from '../../../catalogue/guides.js';
import { labelOf } from '../../../catalogue/labels.js';
import type { Edition } from '../edition.js';
import { definitionTable } from '../event/field-table.js';
import { blocks, code, link, table, text } from '../markdown.js';

/** The fields of the only or of several kinds of legal bases. */
export function printLegalBases(edition: Edition): string {
  const event = edition.catalogue.events.find(({ payload }) => payload.fields.some(isLegalBases));
  const shape = event?.payload.fields.find(isLegalBases)?.shape;
  return event && shape ? definitionTable(shape, event, edition) : '';
}

/** Whether it is the field with the legal bases. */
export function isLegalBases({ name }: { name: string }): boolean {
  return name === 'legal_bases';
}

/** The field of each UTM parameter. */
export function printUtm({ catalogue, words, language }: Edition): string {
  const fields = Object.entries(catalogue.trafficSources?.utm ?? {});
  return table(
    ['UTM', words.columns.field, words.columns.name],
    fields.map(([parameter, field]) => [
      code(`utm_${parameter}`),
      code(field),
      labelOf(catalogue.labels.fields, field, language),
    ]),
  );
}

/** What the fields of API 1.x are called today, and whether `fromForm` reads an input of that name. */
export function printApiOne(conversion: CatalogueEvent, { catalogue, words }: Edition): string {
  const names = conversion.payload.fields.map(({ name }) => name);
  const rows = apiOneFields.map((older) => {
    const meantIn = (aliases: Readonly<Record<string, string | readonly string[]>> = {}) =>
      names.includes(older) ? older : [aliases[older] ?? []].flat().find((name) => names.includes(name));
    const newer = meantIn(catalogue.aliases.payload);
    const isRead = meantIn(catalogue.aliases.form) !== undefined;
    return [code(older), newer === undefined ? '' : code(newer), isRead ? words.yes : words.no];
  });
  return blocks(
    table([words.columns.older, words.columns.newer, words.columns.readByForm], rows),
    `${words.columns.source}: ${link(text(apiOnePage.title), apiOnePage.url)}`,
  );
}
