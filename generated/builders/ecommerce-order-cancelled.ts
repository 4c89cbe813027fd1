// Generated from spec/events/ecommerce-order-cancelled.ts. Do not edit: change the spec and run "npm run generate".

import type {
  EcommerceOrderCancelledEvent,
  EcommerceOrderCancelledPayload,
} from '@rdsm-events/types/ecommerce-order-cancelled';
import { assertEcommerceOrderCancelled } from '@rdsm-events/validators/ecommerce-order-cancelled';
import { builderMessages, messages } from './messages/api/en.js';
import { createBuilder, type Parse } from './runtime/builder.js';
import { anything, email, list, object, text } from './runtime/form-fields.js';
import type { Form } from './runtime/form-payload.js';
import { type FormInputs, type FormOptions, type FormResult, type FromForm, readForm } from './runtime/form.js';
import type { OnlyKnown, PayloadInput, RequiresOneOf } from './runtime/input.js';
import { type UnlistedFields, withUnlisted } from './runtime/unlisted.js';

export { RdsmValidationError } from './runtime/validation-error.js';

/** Input of `ecommerceOrderCancelled`: the fields of ECOMMERCE_ORDER_CANCELLED. */
export interface EcommerceOrderCancelledInput extends PayloadInput<EcommerceOrderCancelledPayload> {}

const listedFields = [
  'email',
  'phone',
  'identifier',
  'name',
  'mobile_phone',
  'personal_phone',
  'legal_bases',
  'cancel_reason',
];

/**
 * The contact or the online shop cancelled an order.
 *
 * At least one of email, phone is required.
 *
 * Fields that are not listed here are sent as `{ unlisted: { … } }`.
 *
 * `ecommerceOrderCancelled` validates the event, and throws an `RdsmValidationError` with every error if it is invalid. `buildEcommerceOrderCancelled` only builds it, and imports no validator.
 *
 * @see {@link https://developers.rdstation.com/reference/evento-de-cancelamento-de-pedido | Evento de Cancelamento de Pedido}
 * @see {@link https://developers.rdstation.com/reference/eventos-de-ecommerce | Eventos de E-commerce}
 */
export function buildEcommerceOrderCancelled<
  Name extends PropertyKey = keyof EcommerceOrderCancelledInput,
  Unlisted extends PropertyKey = never,
>(
  payload: EcommerceOrderCancelledInput &
    OnlyKnown<Name, keyof EcommerceOrderCancelledInput> &
    RequiresOneOf<Name, 'email' | 'phone', EcommerceOrderCancelledInput>,
  options?: UnlistedFields<Unlisted, EcommerceOrderCancelledPayload>,
): EcommerceOrderCancelledEvent {
  return {
    event_type: 'ECOMMERCE_ORDER_CANCELLED',
    event_family: 'CDP',
    payload: withUnlisted(payload as object as EcommerceOrderCancelledPayload, options, listedFields, messages),
  };
}

/** Makes the ECOMMERCE_ORDER_CANCELLED event of the inputs of a form. */
function fromForm(
  form: FormInputs,
  options?: FormOptions<EcommerceOrderCancelledInput>,
): FormResult<EcommerceOrderCancelledEvent> {
  const inputs: Form = {
    fields: {
      email: email,
      phone: text,
      identifier: text,
      name: text,
      mobile_phone: text,
      personal_phone: text,
      legal_bases: list(object({ category: anything, type: anything, status: anything })),
      cancel_reason: text,
    },
    aliases: {
      email: 'correo emailaddress mail useremail workemail correoelectronico direcciondecorreoelectronico',
      name: 'nome nombre fullname nomecompleto nombrecompleto primeironome firstname',
      phone:
        'phonenumber tel telephone telefone telefono fone celular mobile whatsapp telefonecelular telefonewhatsapp',
      legal_bases: 'baseslegais',
    },
  };
  return readForm(form, options, inputs, ecommerceOrderCancelled.parse, builderMessages);
}

/**
 * The contact or the online shop cancelled an order.
 *
 * At least one of email, phone is required.
 *
 * Fields that are not listed here are sent as `{ unlisted: { … } }`.
 *
 * `ecommerceOrderCancelled` validates the event, and throws an `RdsmValidationError` with every error if it is invalid. `buildEcommerceOrderCancelled` only builds it, and imports no validator.
 *
 * @see {@link https://developers.rdstation.com/reference/evento-de-cancelamento-de-pedido | Evento de Cancelamento de Pedido}
 * @see {@link https://developers.rdstation.com/reference/eventos-de-ecommerce | Eventos de E-commerce}
 * @throws {RdsmValidationError} with every error in `errors`.
 * @example
 * ecommerceOrderCancelled({ email: 'ana@example.com' })
 */
export const ecommerceOrderCancelled: typeof buildEcommerceOrderCancelled &
  Parse<EcommerceOrderCancelledEvent> &
  FromForm<EcommerceOrderCancelledEvent, EcommerceOrderCancelledInput> = /* @__PURE__ */ createBuilder(
  buildEcommerceOrderCancelled,
  assertEcommerceOrderCancelled,
  builderMessages,
  { fromForm: fromForm },
);
