import type { Catalogue } from '../../catalogue/catalogue.js';
import { type DocumentationTexts, documentationTexts, type Words } from '../../catalogue/guides.js';
import { text } from './markdown.js';

/** The documentation in one language. */
export interface Edition {
  /** A language of the messages and labels (BCP 47, in lower case); its folder. */
  language: string;
  texts: DocumentationTexts;
  words: Words;
  catalogue: Catalogue;
}

/** The editions in the languages of the catalogue, in the order in which a site offers them. */
export function editionsOf(catalogue: Catalogue): Edition[] {
  return Object.entries(documentationTexts)
    .filter(([language]) => Object.hasOwn(catalogue.translations, language))
    .map(([language, texts]) => ({ language, texts, words: texts.words, catalogue }));
}

/** A sentence of the spec in the language of the edition, as Markdown: English where there is no translation. */
export function sentence(english: string, { texts }: Edition): string {
  return text(Object.hasOwn(texts.sentences, english) ? (texts.sentences[english] ?? english) : english);
}
