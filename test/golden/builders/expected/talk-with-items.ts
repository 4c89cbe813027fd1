// Generated from spec/events/greeting.ts. Do not edit: change the spec and run "npm run generate".

import type { FarewellSaidEvent, FarewellSaidPayload } from '@rdsm-events/types/farewell-said';
import type { GreetingEvent } from '@rdsm-events/types/greeting';
import { validateFarewellSaid } from '@rdsm-events/validators/farewell-said';
import { validateGreeting } from '@rdsm-events/validators/greeting';
import { buildFarewellSaid } from './farewell-said.js';
import { buildGreeting, type GreetingInput } from './greeting.js';
import { messages } from './messages/api/en.js';
import type { Exact } from './runtime/builder.js';
import { itemPayloads, validateItems } from './runtime/items.js';

export { RdsmValidationError } from './runtime/validation-error.js';

/** Fields of one item; the others are copied from the talk. */
export type TalkItem = Omit<FarewellSaidPayload, keyof GreetingInput>;

const sharedFields = ['email'];

/**
 * Makes a batch: the GREETING event, and one FAREWELL_SAID event per item. They share email.
 *
 * @param talk The payload of GREETING.
 * @param items The fields of each item.
 * @throws {RdsmValidationError} when the items are not iterable, and with every error of the events in `errors`.
 * @see {@link https://legacydevelopers.rdstation.com/es/reference/events | Charla}
 */
export function talkWithItems<Name extends PropertyKey = never, ItemName extends PropertyKey = never>(
  talk: Exact<Name, GreetingInput>,
  items: Iterable<Exact<ItemName, TalkItem>>,
): [GreetingEvent, ...FarewellSaidEvent[]] {
  return validateItems(
    buildGreeting(talk as never),
    itemPayloads<FarewellSaidPayload>(talk, sharedFields, items, messages).map((item) => buildFarewellSaid(item)),
    validateGreeting,
    validateFarewellSaid,
  );
}
