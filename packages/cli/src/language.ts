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
  if (known !== undefined) return known.toLowerCase() as Language;
  // The same language elsewhere, such as pt or es-MX.
  const [base = ''] = value.toLowerCase().split(/[-_]/);
  const meant = languages.find((language) => language.toLowerCase().split('-')[0] === base);
  const fix = meant === undefined ? `Known are ${languages.join(', ')}.` : `Did you mean "${meant}"?`;
  throw new UsageError(`Unknown language "${value}". ${fix}`);
}
