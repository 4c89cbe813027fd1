import type { CatalogueEvent } from './catalogue.js';

/** The events that the API still accepts, in the order of the documentation. */
export function currentEvents<Event extends Pick<CatalogueEvent, 'deprecated'>>(events: readonly Event[]): Event[] {
  return events.filter(({ deprecated }) => deprecated === undefined);
}

/** The events that should no longer be sent, in the order of the documentation. */
export function deprecatedEvents<Event extends Pick<CatalogueEvent, 'deprecated'>>(events: readonly Event[]): Event[] {
  return events.filter(({ deprecated }) => deprecated !== undefined);
}
