import type { Notice } from '@rdsm-events/validators/notices';

/** An event that was made of an older one, and what is not advisable about it: the fields that are still missing. */
export interface Migrated<Event> {
  event: Event;
  notices: Notice[];
}

/** The function of a builder whose event replaces an older one. */
export interface FromLegacy<Older, Item, Event> {
  /**
   * Makes the event of the payload of the older one and the fields of its line items.
   *
   * @returns The event, and the notices that name the expected fields that are still missing.
   * @throws {RdsmValidationError} when the items are not iterable, or one of them is missing.
   */
  fromLegacy(older: Older, items: Iterable<Item>): Migrated<Event>;
}

/** Adds `fromLegacy` to a builder. */
export function withLegacy<Build extends object, Older, Item, Event>(
  build: Build,
  fromLegacy: FromLegacy<Older, Item, Event>['fromLegacy'],
): Build & FromLegacy<Older, Item, Event> {
  return Object.assign(build, { fromLegacy });
}
