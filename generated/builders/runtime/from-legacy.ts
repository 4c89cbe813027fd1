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
   * absent in the event, and so is an array that would be empty.
   *
   * @returns The event, and the notices that name the expected fields that are still missing.
   * @throws {RdsmValidationError} when an argument, an item or one of their fields is null, or an argument or an item has
   *   the wrong type; its paths begin with the name of the argument: `items[0]`. Also when the event is invalid; its paths
   *   are then those of the event: `$.body.payload.line_items[0]`.
   */
  fromLegacy(older: Older, items: Iterable<Item>): Migrated<Event>;
}
