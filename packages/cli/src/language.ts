import { UsageError } from './error.js';

/** The languages of messages and names, as `--lang` accepts them (BCP 47; in any case). */
export const languages = ['en', 'pt-BR', 'es'] as const;

/** A key of the messages and labels of the catalogue. */
export type Language = 'en' | 'pt-br' | 'es';

/**
 * Reads the value of `--lang`.
 * @throws {UsageError} for a language without messages.
 */
export function readLanguage(value: string): Language {
  const known = languages.find((language) => language.toLowerCase() === value.toLowerCase());
  if (known === undefined) throw new UsageError(`Unknown language "${value}". Known are ${languages.join(', ')}.`);
  return known.toLowerCase() as Language;
}
