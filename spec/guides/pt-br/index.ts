import type { DocumentationTexts } from '../texts.js';
import { guides } from './guides.js';
import { home } from './home.js';
import { sentences } from './sentences.js';
import { words } from './words.js';

export const ptBr: DocumentationTexts = { words, home, guides, sentences };
