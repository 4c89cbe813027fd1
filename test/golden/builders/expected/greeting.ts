// Generated from spec/events/greeting.ts. Do not edit: change the spec and run "npm run generate".

import type { OwnFields } from './custom-fields.js';
import { dateTime } from './formats.js';
import { type Checked, type FixedName, type Given, type Only, withCheck } from './runtime/builder.js';
import { toTexts } from './runtime/texts.js';
import type { TrafficBeside, TrafficSource, UtmTraffic } from './traffic-source.js';
import type { CustomFields } from '@rdsm-events/types/custom-fields';
import type { GreetingEvent, GreetingPayload } from '@rdsm-events/types/greeting';
import { assertGreeting } from '@rdsm-events/validators/greeting';

/** What `greeting` takes: the fields of GREETING. */
export type GreetingInput<Fields = CustomFields, Traffic = TrafficSource> = Pick<
  GreetingPayload,
  Exclude<FixedName<GreetingPayload>, keyof UtmTraffic | 'said_at'>
> & {
  /**
   * When it was said. A `Date` is sent as an RFC 3339 date-time.
   *
   * @example '2019-03-15T15:00:00.05Z'
   */
  said_at?: string | Date;
} & Traffic &
  Fields;

/** The fields whose values are serialized. */
export const greetingTexts = { said_at: dateTime };

/**
 * A contact said hello.
 *
 * Required: email, words.
 *
 * `buildGreeting` is the same without `checked`: it imports no validator.
 *
 * @see {@link https://legacydevelopers.rdstation.com/es/reference/events | Saludo}
 */
export function buildGreeting<
  Fields extends OwnFields<Fields> = CustomFields,
  Name extends PropertyKey = never,
  Source extends string = string,
>(
  payload: Only<Name, GreetingInput<Given<Fields>, [Name] extends [never] ? TrafficSource : TrafficBeside<Source>>>,
): GreetingEvent {
  return {
    event_type: 'GREETING',
    event_family: 'CDP',
    payload: toTexts(payload, greetingTexts),
  };
}

/**
 * A contact said hello.
 *
 * Required: email, words.
 *
 * `buildGreeting` is the same without `checked`: it imports no validator.
 *
 * @see {@link https://legacydevelopers.rdstation.com/es/reference/events | Saludo}
 */
export const greeting: typeof buildGreeting & Checked<GreetingEvent> = /* @__PURE__ */ withCheck(
  buildGreeting,
  assertGreeting,
  greetingTexts,
);
