// Generated from spec/events/ecommerce-order-refunded.ts. Do not edit: change the spec and run "npm run generate".

import type {
  EcommerceOrderRefundedEvent,
  EcommerceOrderRefundedPayload,
} from '@rdsm-events/types/ecommerce-order-refunded';
import { assertEcommerceOrderRefunded } from '@rdsm-events/validators/ecommerce-order-refunded';
import { builderMessages, messages } from './messages/api/en.js';
import { createBuilder, type Parse } from './runtime/builder.js';
import { anything, email, list, number, object, text } from './runtime/form-fields.js';
import type { Form } from './runtime/form-payload.js';
import { type FormInputs, type FormOptions, type FormResult, type FromForm, readForm } from './runtime/form.js';
import type { OnlyKnown, PayloadInput, RequiresOneOf } from './runtime/input.js';
import { type UnlistedFields, withUnlisted } from './runtime/unlisted.js';

export { RdsmValidationError } from './runtime/validation-error.js';

/** Input of `ecommerceOrderRefunded`: the fields of ECOMMERCE_ORDER_REFUNDED. */
export interface EcommerceOrderRefundedInput extends PayloadInput<EcommerceOrderRefundedPayload> {}

const listedFields = [
  'email',
  'phone',
  'identifier',
  'name',
  'mobile_phone',
  'personal_phone',
  'legal_bases',
  'currency',
  'price',
  'order_identifier',
];

/**
 * An order of an online shop was refunded, in part or as a whole.
 *
 * At least one of email, phone is required.
 *
 * Fields that are not listed here are sent as `{ unlisted: { … } }`.
 *
 * `ecommerceOrderRefunded` validates the event, and throws an `RdsmValidationError` with every error if it is invalid. `buildEcommerceOrderRefunded` only builds it, and imports no validator.
 *
 * @see {@link https://developers.rdstation.com/reference/eventos-de-pedido-reembolsado | Evento de Pedido Reembolsado}
 * @see {@link https://developers.rdstation.com/reference/eventos-de-ecommerce | Eventos de E-commerce}
 */
export function buildEcommerceOrderRefunded<
  Name extends PropertyKey = keyof EcommerceOrderRefundedInput,
  Unlisted extends PropertyKey = never,
>(
  payload: EcommerceOrderRefundedInput &
    OnlyKnown<Name, keyof EcommerceOrderRefundedInput> &
    RequiresOneOf<Name, 'email' | 'phone', EcommerceOrderRefundedInput>,
  options?: UnlistedFields<Unlisted, EcommerceOrderRefundedPayload>,
): EcommerceOrderRefundedEvent {
  return {
    event_type: 'ECOMMERCE_ORDER_REFUNDED',
    event_family: 'CDP',
    payload: withUnlisted(payload as object as EcommerceOrderRefundedPayload, options, listedFields, messages),
  };
}

/** Makes the ECOMMERCE_ORDER_REFUNDED event of the inputs of a form. */
function fromForm(
  form: FormInputs,
  options?: FormOptions<EcommerceOrderRefundedInput>,
): FormResult<EcommerceOrderRefundedEvent> {
  const inputs: Form = {
    fields: {
      email: email,
      phone: text,
      identifier: text,
      name: text,
      mobile_phone: text,
      personal_phone: text,
      legal_bases: list(object({ category: anything, type: anything, status: anything })),
      currency: text,
      price: number,
      order_identifier: text,
    },
    aliases: {
      email: 'correo emailaddress mail useremail workemail correoelectronico direcciondecorreoelectronico',
      name: 'nome nombre fullname nomecompleto nombrecompleto primeironome firstname',
      phone:
        'phonenumber tel telephone telefone telefono fone celular mobile whatsapp telefonecelular telefonewhatsapp',
      legal_bases: 'baseslegais',
      price: 'valor',
      currency: 'moeda',
    },
  };
  return readForm(form, options, inputs, ecommerceOrderRefunded.parse, builderMessages);
}

/**
 * An order of an online shop was refunded, in part or as a whole.
 *
 * At least one of email, phone is required.
 *
 * Fields that are not listed here are sent as `{ unlisted: { … } }`.
 *
 * `ecommerceOrderRefunded` validates the event, and throws an `RdsmValidationError` with every error if it is invalid. `buildEcommerceOrderRefunded` only builds it, and imports no validator.
 *
 * @see {@link https://developers.rdstation.com/reference/eventos-de-pedido-reembolsado | Evento de Pedido Reembolsado}
 * @see {@link https://developers.rdstation.com/reference/eventos-de-ecommerce | Eventos de E-commerce}
 * @throws {RdsmValidationError} with every error in `errors`.
 * @example
 * ecommerceOrderRefunded({ email: 'ana@example.com' })
 */
export const ecommerceOrderRefunded: typeof buildEcommerceOrderRefunded &
  Parse<EcommerceOrderRefundedEvent> &
  FromForm<EcommerceOrderRefundedEvent, EcommerceOrderRefundedInput> = /* @__PURE__ */ createBuilder(
  buildEcommerceOrderRefunded,
  assertEcommerceOrderRefunded,
  builderMessages,
  { fromForm: fromForm },
);
