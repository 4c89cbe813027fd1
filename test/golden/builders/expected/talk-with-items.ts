// Generated from spec/events/greeting.ts. Do not edit: change the spec and run "npm run generate".

import type { FarewellSaidEvent } from '@rdsm-events/types/farewell-said';
import type { GreetingEvent } from '@rdsm-events/types/greeting';
import { validateFarewellSaid } from '@rdsm-events/validators/farewell-said';
import { validateGreeting } from '@rdsm-events/validators/greeting';
import { buildFarewellSaid, type FarewellSaidInput } from './farewell-said.js';
import { buildGreeting, type GreetingInput } from './greeting.js';
import { messages } from './messages/api/en.js';
import type { OnlyKnown } from './runtime/input.js';
import { itemPayloads, validateItems } from './runtime/items.js';

export { RdsmValidationError } from './runtime/validation-error.js';

/** Fields of one item; the others are copied from the talk. */
export type TalkItem = Omit<FarewellSaidInput, keyof GreetingInput>;

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
  talk: GreetingInput & OnlyKnown<Name, keyof GreetingInput>,
  items: Iterable<TalkItem & OnlyKnown<ItemName, keyof TalkItem>>,
): [GreetingEvent, ...FarewellSaidEvent[]] {
  return validateItems(
    buildGreeting(talk as never),
    itemPayloads<FarewellSaidInput>(talk, sharedFields, items, messages).map((item) =>
      buildFarewellSaid(item as never),
    ),
    validateGreeting,
    validateFarewellSaid,
  );
}
