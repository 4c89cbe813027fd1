import { en, enTranslation } from './en.js';
import { es } from './es.js';
import type { Messages } from './messages.js';
import { ptBr } from './pt-br.js';
import type { Translation } from './translation.js';

/** The messages of the validators and builders by language: the API's own words, in English. */
export const messages: Record<string, Messages> = { en };

/**
 * The messages for forms by language (BCP 47). Each language is one file next to this one, and imported here: no compiler
 * and no bundler includes a file that nothing imports.
 */
export const translations = { en: enTranslation, 'pt-br': ptBr, es } satisfies Record<string, Translation>;

export type Language = keyof typeof translations;
