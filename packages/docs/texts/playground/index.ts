import type { Language } from '../language.js';
import { en } from './en.js';
import { es } from './es.js';
import type { PlaygroundTexts } from './playground-texts.js';
import { ptBr } from './pt-br.js';

export const playgroundTexts: Readonly<Record<Language, PlaygroundTexts>> = { 'pt-br': ptBr, en, es };
