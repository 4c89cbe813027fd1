import type { CatalogueEvent } from '../../catalogue/catalogue.js';

/** The title of an event, which states whether it is deprecated: lists of schemas and examples show nothing else. */
export function eventTitle({ title, deprecated }: Pick<CatalogueEvent, 'title' | 'deprecated'>): string {
  if (!deprecated) return title;
  const { successor } = deprecated;
  return successor === undefined ? `${title} (deprecated)` : `${title} (deprecated, use ${successor})`;
}
