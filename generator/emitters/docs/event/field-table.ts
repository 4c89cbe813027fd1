import type { CatalogueEvent } from '../../../catalogue/catalogue.js';
import { labelOf } from '../../../catalogue/labels.js';
import type { Shape } from '../../../catalogue/shape.js';
import { type Edition, sentence } from '../edition.js';
import { anchor, code, fill, lines, link, table } from '../markdown.js';
import { joined } from '../words.js';
import { describeValue, originText, typeName } from './describe.js';
import { type FieldRow, type FieldVariant, fieldId, listFields, listInner } from './fields.js';

/** The languages in which the fields are called by the forms of RD Station. */
const nativeLanguages = ['pt-br', 'es'];

/** The fields of the payload of an event, for its own page. */
export function fieldTable(event: CatalogueEvent, edition: Edition): string {
  const { words, catalogue } = edition;
  const sources = '#sources';
  const rows = listFields(event.payload, catalogue.definitions).map((row) => printRow(row, sources, edition));
  const custom = event.payload.customFields;
  if (custom) {
    rows.push([
      lines(`${anchor('custom-fields')}${code(`${custom.prefix}*`)}`, words.types.custom),
      lines(typeName(custom.value, edition), words.presence.optional),
      lines(
        custom.description === undefined ? '' : sentence(custom.description, edition),
        documentedBy(sources, edition),
      ),
    ]);
  }
  return table(head(edition), rows);
}

/** The fields of an object or of the items of a list, for another page than that of an event that contains it. */
export function definitionTable(shape: Shape, { names }: CatalogueEvent, edition: Edition): string {
  const sources = `events/${names.file}.md#sources`;
  const rows = listInner(shape, edition.catalogue.definitions).map((row) => printRow(row, sources, edition));
  return table(head(edition), rows);
}

function head({ words: { columns } }: Edition): string[] {
  return [columns.named, columns.type, columns.described];
}

/** @param sources A link to the sources of the event, which document every field that has no origin of its own. */
function printRow(row: FieldRow, sources: string, edition: Edition): string[] {
  const { words } = edition;
  return [
    lines(`${anchor(fieldId(row.path))}${code(row.path)}`, namesOf(row.name, edition)),
    lines(
      printType(row, edition),
      each(row, ({ field }) => words.presence[field.presence], edition),
    ),
    lines(
      each(row, ({ field }) => describeValue(field.shape, edition), edition),
      each(row, ({ field }) => sourceOf(field, row, sources, edition), edition),
    ),
  ];
}

/** What a field is called in the language of the page, and in Portuguese and Spanish. */
function namesOf(name: string, { language, catalogue }: Edition): string {
  const languages = [language, ...nativeLanguages].filter((one) => Object.hasOwn(catalogue.translations, one));
  const names = languages.map((one) => labelOf(catalogue.labels.fields, name, one));
  return [...new Set(names)].join(' / ');
}

/** The type of a field; of the one that distinguishes the branches of a union, its values. */
function printType(row: FieldRow, edition: Edition): string {
  const types = row.variants.map(({ field }) => typeName(field.shape, edition));
  const isDiscriminator = row.variants.every(({ when }) => when?.field === row.name);
  return isDiscriminator
    ? joined(types, edition.words.or)
    : each(row, ({ field }) => typeName(field.shape, edition), edition);
}

/** What each variant states, once if all state the same. */
function each({ variants }: FieldRow, print: (variant: FieldVariant) => string, { words }: Edition): string {
  const printed = variants.map(print);
  if (new Set(printed).size === 1) return printed[0] ?? '';
  const withCondition = variants.map(({ when }, index) => {
    const what = printed[index] ?? '';
    if (when === undefined) return what;
    return fill(words.notes.when, { field: code(when.field), value: joined(when.values.map(code), words.or), what });
  });
  return withCondition.join(printed.every((what) => what.endsWith('.')) ? ' ' : '; ');
}

function sourceOf(
  { shape }: FieldVariant['field'],
  { parentOrigin }: FieldRow,
  sources: string,
  edition: Edition,
): string {
  const origin = (shape.kind === 'ref' ? undefined : shape.knownFrom) ?? parentOrigin;
  return origin ? originText(origin, edition) : documentedBy(sources, edition);
}

function documentedBy(sources: string, { words }: Edition): string {
  return link(words.grades.documented.name, sources);
}
