import type { Language } from '../messages/index.js';
import { en } from './en.js';
import { es } from './es.js';
import type { Explanations } from './explanation.js';
import { ptBr } from './pt-br.js';

export type { Explanation, Explanations } from './explanation.js';

/** What each `error_type` and `notice_type` means, by language. A test compares their names with the catalogue. */
export const explanations: Readonly<Record<Language, Explanations>> = { en, 'pt-br': ptBr, es };
