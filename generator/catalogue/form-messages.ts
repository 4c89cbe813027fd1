import type { Catalogue, Translation } from './catalogue.js';
import { labelOf } from './labels.js';
import { defaultLanguage } from './names.js';
import type { ObjectShape } from './shape.js';
import { everyShape } from './walk.js';

/** Messages by key, as runtime/translate.ts finds them. */
export type Entries = Readonly<Record<string, string>>;

/** The keys of what messages have in common. */
const shared = ['DID_YOU_MEAN', 'FOUND_AT', 'OR'];

/** The key of how a date is written: only notices have some. */
const dateKey = 'DATE';

/** Begins every key of a notice. */
const noticeTypes = /^(?:DEPRECATED|EXPECTED|UNUSUAL|UNLISTED)\b/;

/**
 * The messages of errors in some objects.
 * @param keys The keys of their errors. Without them, all errors have messages: also those that the API alone has.
 */
export function errorMessages(
  objects: readonly ObjectShape[],
  language: string,
  catalogue: Catalogue,
  keys?: ReadonlySet<string>,
): Entries {
  const entries = entriesOf(catalogue, language).filter(([key]) => !noticeTypes.test(key) && key !== dateKey);
  const chosen = entries.filter(([key]) => !keys || shared.includes(key) || isUsed(key, keys, catalogue));
  return Object.fromEntries([
    ...chosen.map(([key, message]) => withPlainKey(key, message, catalogue)),
    ...labelledFields(objects, language, catalogue),
  ]);
}

/** The messages of notices. */
export function noticeMessages(language: string, catalogue: Catalogue): Entries {
  const patterns = patternsByForm(catalogue);
  const entries = entriesOf(catalogue, language).filter(
    ([key]) => noticeTypes.test(key) || key === dateKey || shared.includes(key),
  );
  return Object.fromEntries(
    entries.flatMap(([key, message]): [string, string][] => {
      const found = patterns.get(key.replace('UNUSUAL.', ''));
      return found ? [...found].map((pattern) => [`UNUSUAL.${pattern}`, message]) : [[key, message]];
    }),
  );
}

function entriesOf({ translations }: Catalogue, language: string): [key: string, message: string][] {
  return Object.entries(translations[language] as Translation);
}

/** Whether a message is used where errors have these keys: it has one itself, or distinguishes values that have one. */
function isUsed(key: string, keys: ReadonlySet<string>, { messages }: Catalogue): boolean {
  const type = key.replace(/\..*/s, '');
  if (keys.has(key) || [...keys].some((used) => used.startsWith(`${key}.`))) return true;
  return keys.has(type) && !Object.hasOwn(messages[defaultLanguage] ?? {}, key);
}

/** A message under the key that the plain data of an error shows, which contains no variant. */
function withPlainKey(key: string, message: string, { events }: Catalogue): [key: string, message: string] {
  if (key !== 'INVALID_FIELDS.custom_fields') return [key, message];
  const types = events.filter(({ payload }) => payload.customFields).map(({ type }) => type);
  return [`INVALID_FIELDS.${types.join(', ')}`, message];
}

/** The patterns of each form: all that the plain data of a notice shows. */
function patternsByForm(catalogue: Catalogue): Map<string, Set<string>> {
  const patterns = new Map<string, Set<string>>();
  for (const { shape } of everyShape(catalogue)) {
    for (const should of shape.kind === 'ref' ? [] : (shape.should ?? [])) {
      if (should.form === undefined || should.shape.kind !== 'string' || should.shape.pattern === undefined) continue;
      const { name } = should.form;
      patterns.set(name, (patterns.get(name) ?? new Set()).add(should.shape.pattern));
    }
  }
  return patterns;
}

/** The message of each rule that requires one of several fields, with their labels in place of their names. */
function labelledFields(
  objects: readonly ObjectShape[],
  language: string,
  catalogue: Catalogue,
): [key: string, message: string][] {
  const { AT_LEAST_ONE_REQUIRED: message, OR } = catalogue.translations[language] as Translation;
  return objects.flatMap(({ rules }) =>
    rules.flatMap((rule): [string, string][] => {
      if (rule.kind !== 'atLeastOneOf') return [];
      const labels = rule.fields.map((field) => labelOf(catalogue.labels.fields, field, language));
      const list = [labels.slice(0, -1).join(', '), labels.at(-1)].join(OR);
      return [[`AT_LEAST_ONE_REQUIRED.${rule.fields.join(', ')}`, message.replace('{fields}', () => list)]];
    }),
  );
}
