// Generated from spec/events/farewell-said.ts. Do not edit: change the spec and run "npm run generate".

import type { FarewellSaidEvent, FarewellSaidPayload } from '@rdsm-events/types/farewell-said';
import { assertFarewellSaid } from '@rdsm-events/validators/farewell-said';
import { builderMessages } from './messages/api/en.js';
import { createBuilder, type Parse } from './runtime/builder.js';
import { email, number } from './runtime/form-fields.js';
import type { Form } from './runtime/form-payload.js';
import { type FormInputs, type FormOptions, type FormResult, type FromForm, readForm } from './runtime/form.js';
import type { OnlyKnown, PayloadInput } from './runtime/input.js';

export { RdsmValidationError } from './runtime/validation-error.js';

/** Input of `farewellSaid`: the fields of FAREWELL_SAID. */
export interface FarewellSaidInput extends PayloadInput<FarewellSaidPayload> {}

/**
 * A contact said goodbye. The contact must exist: this event does not create it. Deprecated: the newer documentation announces that the API rejects it after 2025-12-31; FAREWELL_WAVED replaces it.
 *
 * Required: email.
 *
 * `farewellSaid` validates the event, and throws an `RdsmValidationError` with every error if it is invalid. `buildFarewellSaid` only builds it, and imports no validator.
 *
 * @deprecated Announced as refused after 2025-12-31; use FAREWELL_WAVED. {@link https://legacydevelopers.rdstation.com/es/reference/events | Despedida}
 * @see {@link https://legacydevelopers.rdstation.com/es/reference/events | Despedida}
 */
export function buildFarewellSaid<Name extends PropertyKey = keyof FarewellSaidInput>(
  payload: FarewellSaidInput & OnlyKnown<Name, keyof FarewellSaidInput>,
): FarewellSaidEvent {
  return { event_type: 'FAREWELL_SAID', event_family: 'CDP', payload: payload as object as FarewellSaidPayload };
}

/** Makes the FAREWELL_SAID event of the inputs of a form. */
function fromForm(form: FormInputs, options?: FormOptions<FarewellSaidInput>): FormResult<FarewellSaidEvent> {
  const inputs: Form = { fields: { email: email, value: number }, aliases: { email: 'correo' } };
  return readForm(form, options, inputs, farewellSaid.parse, builderMessages);
}

/**
 * A contact said goodbye. The contact must exist: this event does not create it. Deprecated: the newer documentation announces that the API rejects it after 2025-12-31; FAREWELL_WAVED replaces it.
 *
 * Required: email.
 *
 * `farewellSaid` validates the event, and throws an `RdsmValidationError` with every error if it is invalid. `buildFarewellSaid` only builds it, and imports no validator.
 *
 * @deprecated Announced as refused after 2025-12-31; use FAREWELL_WAVED. {@link https://legacydevelopers.rdstation.com/es/reference/events | Despedida}
 * @see {@link https://legacydevelopers.rdstation.com/es/reference/events | Despedida}
 * @throws {RdsmValidationError} with every error in `errors`.
 */
export const farewellSaid: typeof buildFarewellSaid &
  Parse<FarewellSaidEvent> &
  FromForm<FarewellSaidEvent, FarewellSaidInput> = /* @__PURE__ */ createBuilder(
  buildFarewellSaid,
  assertFarewellSaid,
  builderMessages,
  { fromForm: fromForm },
);
