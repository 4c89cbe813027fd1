// Generated from spec/index.ts. Do not edit: change the spec and run "npm run generate".

import type { FarewellSaidEvent } from './farewell-said.js';
import type { GreetingEvent } from './greeting.js';

/** Any event. It narrows on `event_type`. */
export type RdsmEvent = GreetingEvent | FarewellSaidEvent;

/** The type of an event: a value of `event_type`. */
export type EventType = 'GREETING' | 'FAREWELL_SAID';

/** The type of an event that the API still accepts. */
export type CurrentEventType = 'GREETING';

/** The type of an event that should no longer be sent. */
export type DeprecatedEventType = 'FAREWELL_SAID';

/** The event of a type, such as `EventOf<'GREETING'>`. */
export type EventOf<Type extends EventType> = {
  GREETING: GreetingEvent;
  FAREWELL_SAID: FarewellSaidEvent;
}[Type];

/** The payload of a type of event, such as `PayloadOf<'GREETING'>`. */
export type PayloadOf<Type extends EventType> = EventOf<Type>['payload'];
