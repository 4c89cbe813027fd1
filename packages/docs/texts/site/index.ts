import type { Language } from '../language.js';
import { en } from './en.js';
import { es } from './es.js';
import { ptBr } from './pt-br.js';
import type { SiteTexts } from './site-texts.js';

export const siteTexts: Readonly<Record<Language, SiteTexts>> = { 'pt-br': ptBr, en, es };
