import type { GuideName } from '../../catalogue/guides.js';
import { printJson } from '../../print/json.js';
import { type Edition, sentence } from './edition.js';
import { eventName, eventPath } from './event/name.js';
import { groupsOf } from './groups.js';

/** A link of the navigation: the path of a page in the folder of its language, without `.md`. */
interface Item {
  text: string;
  link: string;
}

interface Section {
  text: string;
  items: Item[];
}

/**
 * The navigation of each language as JSON, for the site.
 * @param paths The pages that exist.
 */
export function printNavigation(editions: readonly Edition[], paths: ReadonlySet<string>): string {
  const languages = editions.map((edition) => {
    const exists = ({ link }: Item) => paths.has(`${edition.language}/${link}.md`);
    const sections = sectionsOf(edition)
      .map(({ text, items }) => ({ text, items: items.filter(exists) }))
      .filter(({ items }) => items.length > 0);
    return [edition.language, { name: edition.words.language, sections }];
  });
  return printJson(Object.fromEntries(languages));
}

function sectionsOf(edition: Edition): Section[] {
  const { words, texts, catalogue } = edition;
  const { titles } = words;
  const section = (text: string, ...names: GuideName[]): Section => ({
    text,
    items: names.map((name) => ({ text: texts.guides[name].title, link: name })),
  });
  const start = section(titles.start, 'forms', 'packages');
  return [
    { ...start, items: [{ text: texts.home.title, link: 'index' }, ...start.items] },
    ...groupsOf(catalogue).map((group) => ({
      text: sentence(group, edition),
      items: catalogue.events
        .filter((event) => event.group === group)
        .map((event) => ({ text: eventName(event, edition), link: eventPath(event) })),
    })),
    section(titles.data, 'legal-bases', 'cookies-and-utm', 'custom-fields'),
    section(titles.sending, 'batches', 'limits', 'other-languages'),
    section(titles.problems, 'errors', 'notices', 'migration'),
  ];
}
