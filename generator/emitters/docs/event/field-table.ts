import type { CatalogueEvent } from '../../../catalogue/catalogue.js';
import { labelOf } from '../../../catalogue/labels.js';
import type { Shape } from '../../../catalogue/shape.js';
import { type Edition, sentence } from '../edition.js';
import { anchor, code, fill, link, table } from '../markdown.js';
import { describeValue, originText, typeName } from './describe.js';
import { type FieldRow, type FieldVariant, fieldId, listFields, listInner } from './fields.js';

/** The languages in which the fields are called by the forms of RD Station. */
const nativeLanguages = ['pt-br', 'es'];

/** The fields of the payload of an event. */
export function fieldTable(event: CatalogueEvent, edition: Edition): string {
  const { words, catalogue } = edition;
  const { columns } = words;
  const rows = listFields(event.payload, catalogue.definitions).map((row) => printRow(row, event, edition));
  const custom = event.payload.customFields;
  if (custom) {
    rows.push([
      `${anchor('custom-fields')}${code(`${custom.prefix}*`)}`,
      words.types.custom,
      words.presence.optional,
      typeName(custom.value, edition),
      custom.description === undefined ? '' : sentence(custom.description, edition),
      documentedBy(event, edition),
    ]);
  }
  return table(
    [columns.field, columns.name, columns.presence, columns.type, columns.description, columns.source],
    rows,
  );
}

/** The fields of an object or of the items of a list, that an event contains. */
export function definitionTable(shape: Shape, event: CatalogueEvent, edition: Edition): string {
  const { columns } = edition.words;
  const rows = listInner(shape, edition.catalogue.definitions).map((row) => printRow(row, event, edition));
  return table(
    [columns.field, columns.name, columns.presence, columns.type, columns.description, columns.source],
    rows,
  );
}

function printRow({ path, name, variants }: FieldRow, event: CatalogueEvent, edition: Edition): string[] {
  const { words } = edition;
  return [
    `${anchor(fieldId(path))}${code(path)}`,
    namesOf(name, edition),
    each(variants, ({ field }) => words.presence[field.presence], edition),
    each(variants, ({ field }) => typeName(field.shape, edition), edition),
    each(variants, ({ field }) => describeValue(field.shape, edition), edition),
    each(variants, ({ field }) => sourceOf(field, event, edition), edition),
  ];
}

/** What a field is called in the language of the page, and in Portuguese and Spanish. */
function namesOf(name: string, { language, catalogue }: Edition): string {
  const languages = [language, ...nativeLanguages].filter((one) => Object.hasOwn(catalogue.translations, one));
  const names = languages.map((one) => labelOf(catalogue.labels.fields, name, one));
  return [...new Set(names)].join(' / ');
}

/** What each variant states, once if all state the same. */
function each(variants: FieldRow['variants'], print: (variant: FieldVariant) => string, { words }: Edition): string {
  const printed = variants.map(print);
  if (new Set(printed).size === 1) return printed[0] ?? '';
  return variants
    .map(({ when }, index) => {
      const what = printed[index] ?? '';
      if (when === undefined) return what;
      const value = when.values.map((one) => code(one)).join(', ');
      return fill(words.notes.when, { field: code(when.field), value, what });
    })
    .join(' ');
}

function sourceOf({ shape }: FieldVariant['field'], event: CatalogueEvent, edition: Edition): string {
  if (shape.kind === 'ref' || shape.knownFrom === undefined) return documentedBy(event, edition);
  return originText(shape.knownFrom, edition);
}

function documentedBy({ sources }: CatalogueEvent, { words }: Edition): string {
  return link(words.grades.documented.name, sources[0].url);
}
