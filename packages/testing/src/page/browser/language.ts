import { messageOf as messageInEnglish } from '@rdsm-events/validators/messages/en';
import { messageOf as messageInSpanish } from '@rdsm-events/validators/messages/es';
import { messageOf as messageInPortuguese } from '@rdsm-events/validators/messages/pt-br';
import { en, es, ptBr, type Texts } from './texts.js';

/** A language of the page. */
export interface Language {
  /** BCP 47. */
  tag: string;
  /** In the language itself. */
  name: string;
  texts: Texts;
  /** The message of an error or of a notice. */
  messageOf: typeof messageInEnglish;
}

const english: Language = { tag: 'en', name: 'English', texts: en, messageOf: messageInEnglish };

/** The first one is that of readers of any other language. */
export const languages: readonly Language[] = [
  english,
  { tag: 'es', name: 'Español', texts: es, messageOf: messageInSpanish },
  { tag: 'pt-BR', name: 'Português (Brasil)', texts: ptBr, messageOf: messageInPortuguese },
];

/** The first of the languages that somebody prefers. `pt-PT` reads `pt-BR`. */
export function chooseLanguage(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const found = languages.find((language) => primary(language.tag) === primary(tag));
    if (found) return found;
  }
  return english;
}

function primary(tag: string): string {
  return tag.split('-', 1).join('').toLowerCase();
}
