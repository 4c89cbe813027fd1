// Generated from spec/events/ecommerce-order-paid.ts. Do not edit: change the spec and run "npm run generate".

import type { EcommerceOrderPaidEvent, EcommerceOrderPaidPayload } from '@rdsm-events/types/ecommerce-order-paid';
import { assertEcommerceOrderPaid } from '@rdsm-events/validators/ecommerce-order-paid';
import { builderMessages, messages } from './messages/api/en.js';
import { createBuilder, type Parse } from './runtime/builder.js';
import { anything, email, list, number, object, text } from './runtime/form-fields.js';
import type { Form } from './runtime/form-payload.js';
import { type FormInputs, type FormOptions, type FormResult, type FromForm, readForm } from './runtime/form.js';
import type { OnlyKnown, PayloadInput, RequiresOneOf } from './runtime/input.js';
import { type UnlistedFields, withUnlisted } from './runtime/unlisted.js';

export { RdsmValidationError } from './runtime/validation-error.js';

/** Input of `ecommerceOrderPaid`: the fields of ECOMMERCE_ORDER_PAID. */
export interface EcommerceOrderPaidInput extends PayloadInput<EcommerceOrderPaidPayload> {}

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
  'total_items',
  'shipping_price',
  'shipping_city',
  'shipping_state',
  'shipping_country',
  'order_url',
  'payment_methods',
  'line_items',
];

/**
 * The payment of an order in an online shop was confirmed.
 *
 * At least one of email, phone is required.
 *
 * Fields that are not listed here are sent as `{ unlisted: { … } }`.
 *
 * `ecommerceOrderPaid` validates the event, and throws an `RdsmValidationError` with every error if it is invalid. `buildEcommerceOrderPaid` only builds it, and imports no validator.
 *
 * @see {@link https://developers.rdstation.com/reference/evento-de-pedido-pago | Evento de Pedido Pago}
 * @see {@link https://developers.rdstation.com/reference/eventos-de-ecommerce | Eventos de E-commerce}
 */
export function buildEcommerceOrderPaid<
  Name extends PropertyKey = keyof EcommerceOrderPaidInput,
  Unlisted extends PropertyKey = never,
>(
  payload: EcommerceOrderPaidInput &
    OnlyKnown<Name, keyof EcommerceOrderPaidInput> &
    RequiresOneOf<Name, 'email' | 'phone', EcommerceOrderPaidInput>,
  options?: UnlistedFields<Unlisted, EcommerceOrderPaidPayload>,
): EcommerceOrderPaidEvent {
  return {
    event_type: 'ECOMMERCE_ORDER_PAID',
    event_family: 'CDP',
    payload: withUnlisted(payload as object as EcommerceOrderPaidPayload, options, listedFields, messages),
  };
}

/** Makes the ECOMMERCE_ORDER_PAID event of the inputs of a form. */
function fromForm(
  form: FormInputs,
  options?: FormOptions<EcommerceOrderPaidInput>,
): FormResult<EcommerceOrderPaidEvent> {
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
      total_items: number,
      shipping_price: number,
      shipping_city: text,
      shipping_state: text,
      shipping_country: text,
      order_url: text,
      payment_methods: list(text, ','),
      line_items: list(
        object({
          product_id: text,
          product_title: text,
          price: number,
          quantity: number,
          product_url: text,
          variant_id: text,
          variant_title: text,
          sku: text,
          image_url: text,
          categories: list(text, ','),
        }),
      ),
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
  return readForm(form, options, inputs, ecommerceOrderPaid.parse, builderMessages);
}

/**
 * The payment of an order in an online shop was confirmed.
 *
 * At least one of email, phone is required.
 *
 * Fields that are not listed here are sent as `{ unlisted: { … } }`.
 *
 * `ecommerceOrderPaid` validates the event, and throws an `RdsmValidationError` with every error if it is invalid. `buildEcommerceOrderPaid` only builds it, and imports no validator.
 *
 * @see {@link https://developers.rdstation.com/reference/evento-de-pedido-pago | Evento de Pedido Pago}
 * @see {@link https://developers.rdstation.com/reference/eventos-de-ecommerce | Eventos de E-commerce}
 * @throws {RdsmValidationError} with every error in `errors`.
 * @example
 * ecommerceOrderPaid({ email: 'ana@example.com' })
 */
export const ecommerceOrderPaid: typeof buildEcommerceOrderPaid &
  Parse<EcommerceOrderPaidEvent> &
  FromForm<EcommerceOrderPaidEvent, EcommerceOrderPaidInput> = /* @__PURE__ */ createBuilder(
  buildEcommerceOrderPaid,
  assertEcommerceOrderPaid,
  builderMessages,
  { fromForm: fromForm },
);
