import type { Check } from '../check.js';
import { gzippedBytes, languages, listPages } from '../site.js';
import { Visitor } from '../visitor.js';

/** Bytes that a page may load, compressed, and what the playground may load in addition. */
const maxPageBytes = 150_000;
const maxPlaygroundBytes = 60_000;

const tags: Readonly<Record<string, string>> = { 'pt-br': 'pt-BR', en: 'en', es: 'es' };

/** What a page states about itself. */
const facts = () => ({
  language: document.documentElement.lang,
  headings: document.querySelectorAll('h1').length,
  hasTitle: document.title.length > 'rdsm-events'.length,
  hasDescription: (document.querySelector<HTMLMetaElement>('meta[name="description"]')?.content ?? '') !== '',
  isWiderThanWindow: document.documentElement.scrollWidth > document.documentElement.clientWidth,
});

export const pagesChecks: Check[] = [
  {
    name: 'the first address leads to the Portuguese pages',
    run: async ({ browser, url, expect }) => {
      const visitor = await Visitor.open(browser, url);
      await visitor.page.goto(url);
      await visitor.page.waitForURL(`${url}/pt-br/`);
      expect('reported by the browser', visitor.problems, []);
      await visitor.close();
    },
  },
  ...languages.map((language): Check => {
    const pages = listPages().filter((path) => path.startsWith(`/${language}/`));
    return {
      name: `${pages.length} pages in ${tags[language]}: no error, no other host, not too wide or too large`,
      run: async ({ browser, url, expect }) => {
        expect('there are pages', pages.length > 20, true);
        const visitor = await Visitor.open(browser, url);
        await visitor.page.setViewportSize({ width: 360, height: 740 });
        let largest = 0;
        for (const path of pages) {
          await visitor.visit(path);
          expect(`facts, ${path}`, await visitor.page.evaluate(facts), {
            language: tags[language],
            headings: 1,
            hasTitle: true,
            hasDescription: true,
            isWiderThanWindow: false,
          });
          const bytes = [...visitor.loaded].reduce((total, each) => total + gzippedBytes(each), 0);
          const limit = maxPageBytes + (path.endsWith('/playground.html') ? maxPlaygroundBytes : 0);
          largest = Math.max(largest, bytes);
          expect(`${path} has ${bytes} bytes`, bytes <= limit, true);
          expect(`reported by the browser, ${path}`, visitor.problems.splice(0), []);
        }
        await visitor.close();
        return `at most ${largest} bytes`;
      },
    };
  }),
  {
    name: 'the playground adds less than 60 kB to a page',
    run: async ({ browser, url, expect }) => {
      const visitor = await Visitor.open(browser, url);
      await visitor.visit('/pt-br/');
      const other = new Set(visitor.loaded);
      await visitor.visit('/pt-br/playground.html');
      const own = [...visitor.loaded].filter((path) => !other.has(path) && !path.endsWith('.html'));
      const bytes = own.reduce((total, path) => total + gzippedBytes(path), 0);
      expect(`the playground has ${bytes} bytes`, bytes > 10_000 && bytes < maxPlaygroundBytes, true);
      await visitor.close();
      return `${bytes} bytes`;
    },
  },
];
