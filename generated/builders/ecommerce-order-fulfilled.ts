// Generated from spec/events/ecommerce-order-fulfilled.ts. Do not edit: change the spec and run "npm run generate".

import type {
  EcommerceOrderFulfilledEvent,
  EcommerceOrderFulfilledPayload,
} from '@rdsm-events/types/ecommerce-order-fulfilled';
import { assertEcommerceOrderFulfilled } from '@rdsm-events/validators/ecommerce-order-fulfilled';
import { builderMessages, messages } from './messages/api/en.js';
import { createBuilder, type Parse } from './runtime/builder.js';
import { anything, email, list, object, text } from './runtime/form-fields.js';
import type { Form } from './runtime/form-payload.js';
import { type FormInputs, type FormOptions, type FormResult, type FromForm, readForm } from './runtime/form.js';
import type { OnlyKnown, PayloadInput, RequiresOneOf } from './runtime/input.js';
import { type UnlistedFields, withUnlisted } from './runtime/unlisted.js';

export { RdsmValidationError } from './runtime/validation-error.js';

/** Input of `ecommerceOrderFulfilled`: the fields of ECOMMERCE_ORDER_FULFILLED. */
export interface EcommerceOrderFulfilledInput extends PayloadInput<EcommerceOrderFulfilledPayload> {}

const listedFields = [
  'email',
  'phone',
  'identifier',
  'name',
  'mobile_phone',
  'personal_phone',
  'legal_bases',
  'order_identifier',
  'tracking_company',
  'tracking_code',
  'tracking_url',
];

/**
 * An order of an online shop was shipped, in part or as a whole.
 *
 * At least one of email, phone is required.
 *
 * Fields that are not listed here are sent as `{ unlisted: { … } }`.
 *
 * `ecommerceOrderFulfilled` validates the event, and throws an `RdsmValidationError` with every error if it is invalid. `buildEcommerceOrderFulfilled` only builds it, and imports no validator.
 *
 * @see {@link https://developers.rdstation.com/reference/eventos-de-pedido-enviado | Evento de Pedido Enviado}
 * @see {@link https://developers.rdstation.com/reference/eventos-de-ecommerce | Eventos de E-commerce}
 */
export function buildEcommerceOrderFulfilled<
  Name extends PropertyKey = keyof EcommerceOrderFulfilledInput,
  Unlisted extends PropertyKey = never,
>(
  payload: EcommerceOrderFulfilledInput &
    OnlyKnown<Name, keyof EcommerceOrderFulfilledInput> &
    RequiresOneOf<Name, 'email' | 'phone', EcommerceOrderFulfilledInput>,
  options?: UnlistedFields<Unlisted, EcommerceOrderFulfilledPayload>,
): EcommerceOrderFulfilledEvent {
  return {
    event_type: 'ECOMMERCE_ORDER_FULFILLED',
    event_family: 'CDP',
    payload: withUnlisted(payload as object as EcommerceOrderFulfilledPayload, options, listedFields, messages),
  };
}

/** Makes the ECOMMERCE_ORDER_FULFILLED event of the inputs of a form. */
function fromForm(
  form: FormInputs,
  options?: FormOptions<EcommerceOrderFulfilledInput>,
): FormResult<EcommerceOrderFulfilledEvent> {
  const inputs: Form = {
    fields: {
      email: email,
      phone: text,
      identifier: text,
      name: text,
      mobile_phone: text,
      personal_phone: text,
      legal_bases: list(object({ category: anything, type: anything, status: anything })),
      order_identifier: text,
      tracking_company: text,
      tracking_code: text,
      tracking_url: text,
    },
    aliases: {
      email: 'correo emailaddress mail useremail workemail correoelectronico direcciondecorreoelectronico',
      name: 'nome nombre fullname nomecompleto nombrecompleto primeironome firstname',
      phone:
        'phonenumber tel telephone telefone telefono fone celular mobile whatsapp telefonecelular telefonewhatsapp',
      legal_bases: 'baseslegais',
    },
  };
  return readForm(form, options, inputs, ecommerceOrderFulfilled.parse, builderMessages);
}

/**
 * An order of an online shop was shipped, in part or as a whole.
 *
 * At least one of email, phone is required.
 *
 * Fields that are not listed here are sent as `{ unlisted: { … } }`.
 *
 * `ecommerceOrderFulfilled` validates the event, and throws an `RdsmValidationError` with every error if it is invalid. `buildEcommerceOrderFulfilled` only builds it, and imports no validator.
 *
 * @see {@link https://developers.rdstation.com/reference/eventos-de-pedido-enviado | Evento de Pedido Enviado}
 * @see {@link https://developers.rdstation.com/reference/eventos-de-ecommerce | Eventos de E-commerce}
 * @throws {RdsmValidationError} with every error in `errors`.
 * @example
 * ecommerceOrderFulfilled({ email: 'ana@example.com' })
 */
export const ecommerceOrderFulfilled: typeof buildEcommerceOrderFulfilled &
  Parse<EcommerceOrderFulfilledEvent> &
  FromForm<EcommerceOrderFulfilledEvent, EcommerceOrderFulfilledInput> = /* @__PURE__ */ createBuilder(
  buildEcommerceOrderFulfilled,
  assertEcommerceOrderFulfilled,
  builderMessages,
  { fromForm: fromForm },
);
