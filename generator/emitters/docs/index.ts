import { type Guide, guideNames } from '../../catalogue/guides.js';
import type { Emitter } from '../emitter.js';
import { type Edition, editionsOf } from './edition.js';
import { eventPage, eventPath } from './event/page.js';
import { fill, page } from './markdown.js';
import { printNavigation } from './navigation.js';
import { partsOf } from './parts/index.js';
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
    files.set('navigation.json', printNavigation(editions));
    files.set(playgroundPath, printPlaygroundFile(catalogue));
    return files;
  },
};

async function pagesOf(edition: Edition): Promise<[string, string][]> {
  const { texts, catalogue } = edition;
  const parts = await partsOf(edition);
  const written: [string, Guide][] = [
    ['index', texts.home],
    ...guideNames.map((name) => [name, texts.guides[name]] as [string, Guide]),
  ];
  const pages: [string, string][] = parts
    ? written.map(([name, guide]) => [name, page(guide.title, guide.description, fill(guide.body.trim(), parts))])
    : [];
  for (const event of catalogue.events) pages.push([eventPath(event), await eventPage(event, edition)]);
  return pages;
}
