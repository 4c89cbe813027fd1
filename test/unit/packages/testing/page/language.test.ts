import { describe, expect, it } from 'vitest';
import { chooseLanguage, languages } from '../../../../../packages/testing/src/page/browser/language.js';
import { catalogue } from '../../../../support/catalogue.js';

describe('The languages of the page', () => {
  it('are those of the messages', () => {
    expect(languages.map(({ tag }) => tag.toLowerCase()).sort()).toEqual(Object.keys(catalogue.translations).sort());
  });

  it('are chosen by what a reader prefers', () => {
    const choose = (...preferred: string[]) => chooseLanguage(preferred).tag;
    expect(choose('pt-PT', 'en')).toBe('pt-BR');
    expect(choose('fr', 'es-MX', 'en')).toBe('es');
    expect(choose('EN-us')).toBe('en');
    expect(choose('fr')).toBe('en');
    expect(choose()).toBe('en');
    expect(choose('', 'pt')).toBe('pt-BR');
  });

  it('have messages for every error and every notice', () => {
    for (const { tag, messageOf } of languages) {
      const messages = catalogue.errors.map(({ error_type }) => messageOf({ error_type }));
      expect([tag, messages.filter((message) => message === '')]).toEqual([tag, []]);
    }
  });
});
