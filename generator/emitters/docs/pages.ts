import { type Guide, guideNames } from '../../catalogue/guides.js';
import type { Edition } from './edition.js';
import { eventPath } from './event/name.js';
import { eventPage } from './event/page.js';
import { fill, page } from './markdown.js';
import { partsOf } from './parts/index.js';

/** The pages of an edition by path, without `.md`: those that are written, where the catalogue has what they are about, and one per event. */
export async function pagesOf(edition: Edition): Promise<Map<string, string>> {
  const { texts, catalogue } = edition;
  const pages = new Map<string, string>();
  const parts = await partsOf(edition);
  const guides = guideNames.map((name): [string, Guide] => [name, texts.guides[name]]);
  const written: [string, Guide][] = [['index', texts.home], ...guides];
  for (const [name, { title, description, body }] of parts ? written : []) {
    pages.set(name, page(title, description, fill(body.trim(), parts ?? {})));
  }
  for (const event of catalogue.events) pages.set(eventPath(event), await eventPage(event, edition));
  return pages;
}
