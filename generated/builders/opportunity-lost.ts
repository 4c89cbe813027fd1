// Generated from spec/events/opportunity-lost.ts. Do not edit: change the spec and run "npm run generate".

import type { OpportunityLostEvent, OpportunityLostPayload } from '@rdsm-events/types/opportunity-lost';
import { assertOpportunityLost } from '@rdsm-events/validators/opportunity-lost';
import { builderMessages } from './messages/api/en.js';
import { createBuilder, type Parse } from './runtime/builder.js';
import { email, text } from './runtime/form-fields.js';
import type { Form } from './runtime/form-payload.js';
import { type FormInputs, type FormOptions, type FormResult, type FromForm, readForm } from './runtime/form.js';
import type { OnlyKnown, PayloadInput } from './runtime/input.js';

export { RdsmValidationError } from './runtime/validation-error.js';

/** Input of `opportunityLost`: the fields of OPPORTUNITY_LOST. */
export interface OpportunityLostInput extends PayloadInput<OpportunityLostPayload> {}

/**
 * A contact was marked as a lost opportunity. The contact must exist: this event does not create it.
 *
 * Required: email, funnel_name.
 *
 * `opportunityLost` validates the event, and throws an `RdsmValidationError` with every error if it is invalid. `buildOpportunityLost` only builds it, and imports no validator.
 *
 * @see {@link https://legacydevelopers.rdstation.com/es/reference/events | Evento Marcado de Oportunidad Perdida}
 * @see {@link https://developers.rdstation.com/reference/evento-marcacao-oportunidade-perdida | Evento de Marcação de Oportunidade Perdida}
 */
export function buildOpportunityLost<Name extends PropertyKey = keyof OpportunityLostInput>(
  payload: OpportunityLostInput & OnlyKnown<Name, keyof OpportunityLostInput>,
): OpportunityLostEvent {
  return { event_type: 'OPPORTUNITY_LOST', event_family: 'CDP', payload: payload as object as OpportunityLostPayload };
}

/** Makes the OPPORTUNITY_LOST event of the inputs of a form. */
function fromForm(form: FormInputs, options?: FormOptions<OpportunityLostInput>): FormResult<OpportunityLostEvent> {
  const inputs: Form = {
    fields: { email: email, funnel_name: text, reason: text },
    aliases: {
      email: 'correo emailaddress mail useremail workemail correoelectronico direcciondecorreoelectronico',
      funnel_name: 'funil',
    },
  };
  return readForm(form, options, inputs, opportunityLost.parse, builderMessages);
}

/**
 * A contact was marked as a lost opportunity. The contact must exist: this event does not create it.
 *
 * Required: email, funnel_name.
 *
 * `opportunityLost` validates the event, and throws an `RdsmValidationError` with every error if it is invalid. `buildOpportunityLost` only builds it, and imports no validator.
 *
 * @see {@link https://legacydevelopers.rdstation.com/es/reference/events | Evento Marcado de Oportunidad Perdida}
 * @see {@link https://developers.rdstation.com/reference/evento-marcacao-oportunidade-perdida | Evento de Marcação de Oportunidade Perdida}
 * @throws {RdsmValidationError} with every error in `errors`.
 * @example
 * opportunityLost({ email: 'ana@example.com', funnel_name: 'default' })
 */
export const opportunityLost: typeof buildOpportunityLost &
  Parse<OpportunityLostEvent> &
  FromForm<OpportunityLostEvent, OpportunityLostInput> = /* @__PURE__ */ createBuilder(
  buildOpportunityLost,
  assertOpportunityLost,
  builderMessages,
  { fromForm: fromForm },
);
