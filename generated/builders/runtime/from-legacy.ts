import type { ExpectedNotice } from '@rdsm-events/validators/notices';

/** An event that was made of an older one, and the expected fields that are still missing. */
export interface Migrated<Event> {
  event: Event;
  notices: ExpectedNotice[];
}

/** The function of a builder whose event replaces an older one. */
export interface FromLegacy<Older, Item, Event> {
  /**
   * Makes the event of the payload of the older one and the fields of its line items. A field that is absent there is
   * absent in the event, and so is an array that would be empty. Like the builder it trusts its types.
   *
   * @returns The event, and the notices that name the expected fields that are still missing.
   * @throws {RdsmValidationError} when an argument, an item or one of their fields is null, or an argument or an item has
   *   the wrong type. Its paths begin with the name of the argument: `items[0]`.
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
