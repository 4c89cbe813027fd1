// Generated from spec/events/sale.ts. Do not edit: change the spec and run "npm run generate".

import type { SaleEvent, SalePayload } from '@rdsm-events/types/sale';
import { assertSale } from '@rdsm-events/validators/sale';
import { builderMessages } from './messages/api/en.js';
import { createBuilder, type Parse } from './runtime/builder.js';
import { email, number, text } from './runtime/form-fields.js';
import type { Form } from './runtime/form-payload.js';
import { type FormInputs, type FormOptions, type FormResult, type FromForm, readForm } from './runtime/form.js';
import type { OnlyKnown, PayloadInput } from './runtime/input.js';

export { RdsmValidationError } from './runtime/validation-error.js';

/** Input of `sale`: the fields of SALE. */
export interface SaleInput extends PayloadInput<SalePayload> {}

/**
 * A contact was marked as a won opportunity. The contact must exist: this event does not create it.
 *
 * Required: funnel_name, email.
 *
 * `sale` validates the event, and throws an `RdsmValidationError` with every error if it is invalid. `buildSale` only builds it, and imports no validator.
 *
 * @see {@link https://legacydevelopers.rdstation.com/es/reference/events | Evento Marcado de Oportunidad Ganada}
 * @see {@link https://developers.rdstation.com/reference/evento-marcacao-oportunidade-ganha | Evento de Marcação de Oportunidade Ganha}
 */
export function buildSale<Name extends PropertyKey = keyof SaleInput>(
  payload: SaleInput & OnlyKnown<Name, keyof SaleInput>,
): SaleEvent {
  return { event_type: 'SALE', event_family: 'CDP', payload: payload as object as SalePayload };
}

/** Makes the SALE event of the inputs of a form. */
function fromForm(form: FormInputs, options?: FormOptions<SaleInput>): FormResult<SaleEvent> {
  const inputs: Form = {
    fields: { funnel_name: text, email: email, value: number },
    aliases: {
      email: 'correo emailaddress mail useremail workemail correoelectronico direcciondecorreoelectronico',
      funnel_name: 'funil',
      value: 'valor',
    },
  };
  return readForm(form, options, inputs, sale.parse, builderMessages);
}

/**
 * A contact was marked as a won opportunity. The contact must exist: this event does not create it.
 *
 * Required: funnel_name, email.
 *
 * `sale` validates the event, and throws an `RdsmValidationError` with every error if it is invalid. `buildSale` only builds it, and imports no validator.
 *
 * @see {@link https://legacydevelopers.rdstation.com/es/reference/events | Evento Marcado de Oportunidad Ganada}
 * @see {@link https://developers.rdstation.com/reference/evento-marcacao-oportunidade-ganha | Evento de Marcação de Oportunidade Ganha}
 * @throws {RdsmValidationError} with every error in `errors`.
 * @example
 * sale({ funnel_name: 'default', email: 'ana@example.com' })
 */
export const sale: typeof buildSale & Parse<SaleEvent> & FromForm<SaleEvent, SaleInput> = /* @__PURE__ */ createBuilder(
  buildSale,
  assertSale,
  builderMessages,
  { fromForm: fromForm },
);
