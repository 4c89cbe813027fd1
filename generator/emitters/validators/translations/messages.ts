import type { Catalogue, Translation } from '../../../catalogue/catalogue.js';
import { labelOf } from '../../../catalogue/labels.js';
import { defaultLanguage } from '../../../catalogue/names.js';
import { everyShape } from '../../../catalogue/walk.js';

/** Messages by key, as runtime/translate.ts finds them. */
export type Entries = Readonly<Record<string, string>>;

/** The keys of what messages have in common. */
const shared = ['DID_YOU_MEAN', 'FOUND_AT', 'OR'];

/** Begins every key of a notice. */
const noticeTypes = /^(?:DEPRECATED|EXPECTED|UNUSUAL|UNLISTED)\b/;

/** The messages of errors. With keys, those of the errors with these keys, which never come from the API itself. */
export function errorMessages(catalogue: Catalogue, language: string, keys?: ReadonlySet<string>): Entries {
  const entries = entriesOf(catalogue, language).filter(([key]) => !noticeTypes.test(key));
  const chosen = entries.filter(([key]) => !keys || shared.includes(key) || isUsed(key, keys, catalogue));
  return Object.fromEntries([
    ...chosen.flatMap(([key, message]) => withPlainKeys(key, message, catalogue)),
    ...labelledFields(catalogue, language).filter(() => !keys || keys.has('AT_LEAST_ONE_REQUIRED')),
  ]);
}

/** The messages of notices. */
export function noticeMessages(catalogue: Catalogue, language: string): Entries {
  const entries = entriesOf(catalogue, language).filter(([key]) => noticeTypes.test(key) || shared.includes(key));
  return Object.fromEntries(entries.flatMap(([key, message]) => withPlainKeys(key, message, catalogue)));
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

/** A message under the key that the plain data of an error or a notice shows, which contains no variant. */
function withPlainKeys(key: string, message: string, catalogue: Catalogue): [key: string, message: string][] {
  if (key === 'INVALID_FIELDS.custom_fields') {
    const types = catalogue.events.filter(({ payload }) => payload.customFields).map(({ type }) => type);
    return types.length === 0 ? [] : [[`INVALID_FIELDS.${types.join(', ')}`, message]];
  }
  const form = /^UNUSUAL\.(.*)$/.exec(key)?.[1];
  const patterns = form === undefined ? [] : patternsOf(form, catalogue);
  return patterns.length === 0 ? [[key, message]] : patterns.map((pattern) => [`UNUSUAL.${pattern}`, message]);
}

/** The patterns that have the name of a form. */
function patternsOf(name: string, catalogue: Catalogue): string[] {
  const patterns = everyShape(catalogue)
    .flatMap(({ shape }) => (shape.kind === 'ref' ? [] : (shape.should ?? [])))
    .filter(({ form }) => form?.name === name)
    .flatMap(({ shape }) => (shape.kind === 'string' && shape.pattern !== undefined ? [shape.pattern] : []));
  return [...new Set(patterns)];
}

/** The message of each rule that requires one of several fields, with their labels in place of their names. */
function labelledFields(catalogue: Catalogue, language: string): [key: string, message: string][] {
  const { AT_LEAST_ONE_REQUIRED: message, OR } = catalogue.translations[language] as Translation;
  return everyShape(catalogue).flatMap(({ shape }) =>
    (shape.kind === 'object' ? shape.rules : []).flatMap((rule): [string, string][] => {
      if (rule.kind !== 'atLeastOneOf') return [];
      const labels = rule.fields.map((field) => labelOf(catalogue.labels.fields, field, language));
      const list = [labels.slice(0, -1).join(', '), labels.at(-1)].join(OR);
      return [[`AT_LEAST_ONE_REQUIRED.${rule.fields.join(', ')}`, message.replace('{fields}', () => list)]];
    }),
  );
}
