// Generated from spec/events/opportunity.ts. Do not edit: change the spec and run "npm run generate".

import type { OpportunityEvent, OpportunityPayload } from '@rdsm-events/types/opportunity';
import { assertOpportunity } from '@rdsm-events/validators/opportunity';
import { builderMessages } from './messages/api/en.js';
import { createBuilder, type Parse } from './runtime/builder.js';
import { email, text } from './runtime/form-fields.js';
import type { Form } from './runtime/form-payload.js';
import { type FormInputs, type FormOptions, type FormResult, type FromForm, readForm } from './runtime/form.js';
import type { OnlyKnown, PayloadInput } from './runtime/input.js';

export { RdsmValidationError } from './runtime/validation-error.js';

/** Input of `opportunity`: the fields of OPPORTUNITY. */
export interface OpportunityInput extends PayloadInput<OpportunityPayload> {}

/**
 * A contact was marked as an opportunity. The contact must exist: this event does not create it.
 *
 * Required: funnel_name, email.
 *
 * `opportunity` validates the event, and throws an `RdsmValidationError` with every error if it is invalid. `buildOpportunity` only builds it, and imports no validator.
 *
 * @see {@link https://legacydevelopers.rdstation.com/es/reference/events | Evento Marcado de Oportunidad}
 * @see {@link https://developers.rdstation.com/reference/evento-marcacao-oportunidade | Evento de Marcação de Oportunidade}
 */
export function buildOpportunity<Name extends PropertyKey = keyof OpportunityInput>(
  payload: OpportunityInput & OnlyKnown<Name, keyof OpportunityInput>,
): OpportunityEvent {
  return { event_type: 'OPPORTUNITY', event_family: 'CDP', payload: payload as object as OpportunityPayload };
}

/** Makes the OPPORTUNITY event of the inputs of a form. */
function fromForm(form: FormInputs, options?: FormOptions<OpportunityInput>): FormResult<OpportunityEvent> {
  const inputs: Form = {
    fields: { funnel_name: text, email: email },
    aliases: {
      email: 'correo emailaddress mail useremail workemail correoelectronico direcciondecorreoelectronico',
      funnel_name: 'funil',
    },
  };
  return readForm(form, options, inputs, opportunity.parse, builderMessages);
}

/**
 * A contact was marked as an opportunity. The contact must exist: this event does not create it.
 *
 * Required: funnel_name, email.
 *
 * `opportunity` validates the event, and throws an `RdsmValidationError` with every error if it is invalid. `buildOpportunity` only builds it, and imports no validator.
 *
 * @see {@link https://legacydevelopers.rdstation.com/es/reference/events | Evento Marcado de Oportunidad}
 * @see {@link https://developers.rdstation.com/reference/evento-marcacao-oportunidade | Evento de Marcação de Oportunidade}
 * @throws {RdsmValidationError} with every error in `errors`.
 * @example
 * opportunity({ funnel_name: 'default', email: 'ana@example.com' })
 */
export const opportunity: typeof buildOpportunity &
  Parse<OpportunityEvent> &
  FromForm<OpportunityEvent, OpportunityInput> = /* @__PURE__ */ createBuilder(
  buildOpportunity,
  assertOpportunity,
  builderMessages,
  { fromForm: fromForm },
);
