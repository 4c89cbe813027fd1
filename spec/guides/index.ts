import type { Language } from '../messages/index.js';
import { en } from './en/index.js';
import { es } from './es/index.js';
import { ptBr } from './pt-br/index.js';
import type { DocumentationTexts } from './texts.js';

export { type Guide, type GuideName, guideNames } from './guide.js';
export type { DocumentationTexts } from './texts.js';
export type { Words } from './words.js';

/** The texts of the documentation that cannot be derived, by language, the first one first. A missing one does not compile. */
export const documentationTexts: Readonly<Record<Language, DocumentationTexts>> = { 'pt-br': ptBr, en, es };
