import { defaultLanguage, messagesSource } from '../names.js';
import type { Problem } from '../problem.js';
import { everyShape } from '../walk.js';
import type { Check } from './check.js';

/**
 * Every language has a message for each kind of error, each type of data, each format and each form, and every message has
 * the placeholders of the English one: another placeholder would be shown as "undefined", and a missing one hides what is
 * expected.
 */
export const checkMessages: Check = (catalogue) => {
  const { api, errors, formats, messages, responseErrors, translations } = catalogue;
  const required = [
    ...errors.map(({ error_type }) => error_type),
    ...Object.keys(formats).map((format) => `INVALID_FORMAT.${format}`),
    ...everyShape(catalogue)
      .flatMap(({ shape }) => (shape.kind === 'ref' ? [] : (shape.should ?? [])))
      .flatMap(({ form }) => (form ? [`UNUSUAL.${form.name}`] : [])),
  ];
  const inForms = [
    ...responseErrors.map(({ error_type }) => error_type),
    ...Object.values(api.dataTypes).map((type) => `INVALID_DATA_TYPE.${type}`),
  ];
  return [
    ...checkLanguages('messages', messages, required),
    ...checkLanguages('translations', translations, [...required, ...inForms]),
  ];
};

function checkLanguages(
  part: 'messages' | 'translations',
  languages: Readonly<Record<string, Entries>>,
  required: readonly string[],
): Problem[] {
  const english = languages[defaultLanguage] ?? {};
  return Object.entries(languages).flatMap(([language, given]) => {
    const entries: Entries = Object(given);
    const missing = new Set([...required, ...Object.keys(english)].filter((key) => !Object.hasOwn(entries, key)));
    const problems: Omit<Problem, 'file'>[] = [
      ...checkTag(part, language),
      ...[...missing].map((key) => ({
        location: `${part}.${language}`,
        problem: `There is no message for ${key}.`,
        fix: `Add it to ${messagesSource(language)}.`,
      })),
      ...Object.entries(entries).flatMap(([key, message]) =>
        checkMessage(`${part}.${language}.${key}`, key, message, english),
      ),
    ];
    return problems.map((problem) => ({ ...problem, file: messagesSource(language) }));
  });
}

type Entries = Readonly<Record<string, unknown>>;

/** A tag is the name of a file, and, without hyphens, of a constant. */
function checkTag(part: string, language: string): Omit<Problem, 'file'>[] {
  if (/^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/.test(language)) return [];
  const fix = 'Use a BCP 47 tag in lower case, such as pt-br.';
  return [{ location: `${part}.${language}`, problem: 'Invalid tag of a language.', fix }];
}

function checkMessage(location: string, key: string, message: unknown, english: Entries): Omit<Problem, 'file'>[] {
  if (typeof message !== 'string' || message === '') {
    return [{ location, problem: 'A message is a string that is not empty.', fix: 'Write the message.' }];
  }
  if (/[{}]/.test(message.replace(placeholder, ''))) {
    const fix = 'Write the name of a validation rule in braces, such as {minimum}, and no other braces.';
    return [{ location, problem: 'A brace belongs to no placeholder.', fix }];
  }
  if (!Object.hasOwn(english, key)) {
    const fix = `Remove it, or add it to ${messagesSource(defaultLanguage)}.`;
    return [{ location, problem: 'There is no such message in English.', fix }];
  }
  const [own, wanted] = [placeholdersOf(message), placeholdersOf(String(english[key]))];
  if (own.join() === wanted.join()) return [];
  const problem = `The placeholders are ${printNames(own)} instead of ${printNames(wanted)}.`;
  return [{ location, problem, fix: 'Use those of the English message, each as often as there.' }];
}

const placeholder = /\{[a-z_]+\}/g;

/** In alphabetical order: the order in a sentence differs between languages. */
function placeholdersOf(message: string): string[] {
  return (message.match(placeholder) ?? []).sort();
}

function printNames(names: readonly string[]): string {
  return names.length === 0 ? 'none' : names.join(', ');
}
