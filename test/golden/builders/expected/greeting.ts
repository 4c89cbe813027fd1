// Generated from spec/events/greeting.ts. Do not edit: change the spec and run "npm run generate".

import type { CustomFields } from '@rdsm-events/types/custom-fields';
import type { GreetingEvent, GreetingPayload } from '@rdsm-events/types/greeting';
import { assertGreeting } from '@rdsm-events/validators/greeting';
import { builderMessages } from './messages/api/en.js';
import { createBuilder, type Parse } from './runtime/builder.js';
import type { AccountFields } from './runtime/custom-field.js';
import { type FormInputs, type FormOptions, type FormResult, type FromForm, readForm } from './runtime/form.js';
import type { KnownKey, NoInfer, OnlyKnown, PayloadInput } from './runtime/input.js';
import { serialize, serializeDate } from './runtime/serialize.js';
import type { TrafficFieldsFor, TrafficSource, UtmTraffic } from './traffic-source.js';
import { greetingForm } from './web-forms/greeting.js';

export { RdsmValidationError } from './runtime/validation-error.js';

/** The fields of GREETING whose types have no parameters. */
interface GreetingFields extends PayloadInput<
  GreetingPayload,
  Exclude<KnownKey<GreetingPayload>, keyof UtmTraffic | 'said_at'>
> {
  /**
   * When it was said. A `Date` is sent as an RFC 3339 date-time.
   *
   * @example '2019-03-15T15:00:00.05Z'
   */
  said_at?: string | Date | undefined;
}

/** Input of `greeting`: the fields of GREETING. */
export type GreetingInput<Fields = CustomFields, Traffic = TrafficSource> = GreetingFields & Traffic & Fields;

/** The fields whose values are serialized. */
const greetingSerializers = { said_at: serializeDate };

/**
 * A contact said hello.
 *
 * Required: email, words.
 *
 * `greeting` validates the event, and throws an `RdsmValidationError` with every error if it is invalid. `buildGreeting` only builds it, and imports no validator.
 *
 * @see {@link https://legacydevelopers.rdstation.com/es/reference/events | Saludo}
 */
export function buildGreeting<
  Fields extends AccountFields<Fields, CustomFields> = CustomFields,
  Name extends PropertyKey = never,
  Source extends string = string,
>(
  payload: GreetingInput<NoInfer<Fields>, [Name] extends [never] ? TrafficSource : TrafficFieldsFor<Source>> &
    OnlyKnown<Name, keyof GreetingInput<Fields>>,
): GreetingEvent {
  return { event_type: 'GREETING', event_family: 'CDP', payload: serialize(payload, greetingSerializers) };
}

/** Makes the GREETING event of the inputs of a form. */
function fromForm(form: FormInputs, options?: FormOptions<GreetingInput>): FormResult<GreetingEvent> {
  return readForm(form, options, greetingForm, greeting.parse, builderMessages);
}

/**
 * A contact said hello.
 *
 * Required: email, words.
 *
 * `greeting` validates the event, and throws an `RdsmValidationError` with every error if it is invalid. `buildGreeting` only builds it, and imports no validator.
 *
 * @see {@link https://legacydevelopers.rdstation.com/es/reference/events | Saludo}
 * @throws {RdsmValidationError} with every error in `errors`.
 */
export const greeting: typeof buildGreeting & Parse<GreetingEvent> & FromForm<GreetingEvent, GreetingInput> =
  /* @__PURE__ */ createBuilder(buildGreeting, assertGreeting, builderMessages, { fromForm: fromForm });
