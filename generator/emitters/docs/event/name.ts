import type { CatalogueEvent } from '../../../catalogue/catalogue.js';
import { labelOf } from '../../../catalogue/labels.js';
import type { Edition } from '../edition.js';

/** Path of the page of an event, in the folder of a language. */
export function eventPath({ names }: CatalogueEvent): string {
  return `events/${names.file}`;
}

/** What an event is called in the language of the page. */
export function eventName({ type, title }: CatalogueEvent, { catalogue, language }: Edition): string {
  const label = labelOf(catalogue.labels.events, type, language);
  return label === type ? title : label;
}
