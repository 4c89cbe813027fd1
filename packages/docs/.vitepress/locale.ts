import type { DefaultTheme, LocaleSpecificConfig } from 'vitepress';
import { type Language, tags } from '../texts/language.js';
import { playgroundTexts } from '../texts/playground/index.js';
import { siteTexts } from '../texts/site/index.js';
import type { Navigation } from './stage.js';

/** What VitePress shows around the pages of a language. */
export function localeOf(
  language: string,
  { name, sections }: Navigation,
): LocaleSpecificConfig<DefaultTheme.Config> & { label: string; link: string } {
  const key = language as Language;
  const { theme, description, home } = siteTexts[key];
  const at = (link: string) => `/${language}/${link}`;
  const playground = { text: playgroundTexts[key].title, link: at('playground') };
  return {
    label: name,
    link: at(''),
    lang: tags[key],
    description,
    themeConfig: {
      ...theme,
      logoLink: at(''),
      nav: [{ text: home, link: at('') }, playground],
      sidebar: sections.map(({ text, items }) => ({
        text,
        items: items.flatMap(({ text, link }) =>
          link === 'index' ? [{ text: home, link: at('') }, playground] : [{ text, link: at(link) }],
        ),
      })),
    },
  };
}

/** The texts of the search, by language. */
export function searchTextsOf(
  names: readonly string[],
): Record<string, Pick<DefaultTheme.LocalSearchOptions, 'translations'>> {
  return Object.fromEntries(names.map((name) => [name, { translations: siteTexts[name as Language].search }]));
}
