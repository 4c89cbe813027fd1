import type { CatalogueEvent } from '../../catalogue/catalogue.js';

/** What an event is, and the main page about it; the other pages are named in its description. */
export function documentation({ description, sources: [main, ...others], deprecated }: CatalogueEvent) {
  const pages = [...others, ...(deprecated ? [deprecated.source] : [])].filter(({ title }) => title !== main.title);
  const links = pages.map(({ title, url }) => `[${title}](${url})`);
  return {
    description: links.length > 0 ? `${description}\n\nSee also ${links.join(', ')}.` : description,
    externalDocs: { description: main.title, url: main.url },
  };
}
