import type { Emitter } from '../emitter.js';
import { editionsOf } from './edition.js';
import { printNavigation } from './navigation.js';
import { pagesOf } from './pages.js';
import { playgroundPath, printPlaygroundFile } from './playground-file.js';

/** The documentation for people: Markdown for each language, and the navigation of the site that is made of it. */
export const docs: Emitter = {
  name: 'docs',
  emit: async (catalogue) => {
    const editions = editionsOf(catalogue);
    const files = new Map<string, string>();
    for (const edition of editions) {
      for (const [path, text] of await pagesOf(edition)) files.set(`${edition.language}/${path}.md`, text);
    }
    files.set(playgroundPath, printPlaygroundFile(catalogue));
    return files.set('navigation.json', printNavigation(editions, new Set(files.keys())));
  },
};
