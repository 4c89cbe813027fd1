import type { EventType } from '@rdsm-events/types';
import { type CatalogueEvent, catalogue } from './catalogue.js';

/** The types of all events, in the order of the documentation. */
export const eventTypes = catalogue.events.map(({ type }) => type as EventType);

/**
 * The event of a type.
 *
 * @throws {TypeError} if there is no such type.
 */
export function eventOfType(type: EventType): CatalogueEvent {
  const event = catalogue.events.find((other) => other.type === type);
  if (event === undefined) throw new TypeError(`There is no such type of event. Use one of ${eventTypes.join(', ')}.`);
  return event;
}
