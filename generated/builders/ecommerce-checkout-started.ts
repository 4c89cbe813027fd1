// Generated from spec/events/ecommerce-checkout-started.ts. Do not edit: change the spec and run "npm run generate".

import type {
  EcommerceCheckoutStartedEvent,
  EcommerceCheckoutStartedPayload,
} from '@rdsm-events/types/ecommerce-checkout-started';
import { assertEcommerceCheckoutStarted } from '@rdsm-events/validators/ecommerce-checkout-started';
import { builderMessages, messages } from './messages/api/en.js';
import { createBuilder, type Parse } from './runtime/builder.js';
import { anything, email, list, number, object, text } from './runtime/form-fields.js';
import type { Form } from './runtime/form-payload.js';
import { type FormInputs, type FormOptions, type FormResult, type FromForm, readForm } from './runtime/form.js';
import type { OnlyKnown, PayloadInput, RequiresOneOf } from './runtime/input.js';
import { type UnlistedFields, withUnlisted } from './runtime/unlisted.js';

export { RdsmValidationError } from './runtime/validation-error.js';

/** Input of `ecommerceCheckoutStarted`: the fields of ECOMMERCE_CHECKOUT_STARTED. */
export interface EcommerceCheckoutStartedInput extends PayloadInput<EcommerceCheckoutStartedPayload> {}

const listedFields = [
  'email',
  'phone',
  'identifier',
  'name',
  'mobile_phone',
  'personal_phone',
  'legal_bases',
  'checkout_url',
  'currency',
  'price',
  'total_items',
  'line_items',
];

/**
 * A contact started the checkout in an online shop.
 *
 * At least one of email, phone is required.
 *
 * Fields that are not listed here are sent as `{ unlisted: { … } }`.
 *
 * `ecommerceCheckoutStarted` validates the event, and throws an `RdsmValidationError` with every error if it is invalid. `buildEcommerceCheckoutStarted` only builds it, and imports no validator.
 *
 * @see {@link https://developers.rdstation.com/reference/evento-de-checkout-iniciado | Evento de Checkout Iniciado}
 * @see {@link https://developers.rdstation.com/reference/eventos-de-ecommerce | Eventos de E-commerce}
 */
export function buildEcommerceCheckoutStarted<
  Name extends PropertyKey = keyof EcommerceCheckoutStartedInput,
  Unlisted extends PropertyKey = never,
>(
  payload: EcommerceCheckoutStartedInput &
    OnlyKnown<Name, keyof EcommerceCheckoutStartedInput> &
    RequiresOneOf<Name, 'email' | 'phone', EcommerceCheckoutStartedInput>,
  options?: UnlistedFields<Unlisted, EcommerceCheckoutStartedPayload>,
): EcommerceCheckoutStartedEvent {
  return {
    event_type: 'ECOMMERCE_CHECKOUT_STARTED',
    event_family: 'CDP',
    payload: withUnlisted(payload as object as EcommerceCheckoutStartedPayload, options, listedFields, messages),
  };
}

/** Makes the ECOMMERCE_CHECKOUT_STARTED event of the inputs of a form. */
function fromForm(
  form: FormInputs,
  options?: FormOptions<EcommerceCheckoutStartedInput>,
): FormResult<EcommerceCheckoutStartedEvent> {
  const inputs: Form = {
    fields: {
      email: email,
      phone: text,
      identifier: text,
      name: text,
      mobile_phone: text,
      personal_phone: text,
      legal_bases: list(object({ category: anything, type: anything, status: anything })),
      checkout_url: text,
      currency: text,
      price: number,
      total_items: number,
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
  return readForm(form, options, inputs, ecommerceCheckoutStarted.parse, builderMessages);
}

/**
 * A contact started the checkout in an online shop.
 *
 * At least one of email, phone is required.
 *
 * Fields that are not listed here are sent as `{ unlisted: { … } }`.
 *
 * `ecommerceCheckoutStarted` validates the event, and throws an `RdsmValidationError` with every error if it is invalid. `buildEcommerceCheckoutStarted` only builds it, and imports no validator.
 *
 * @see {@link https://developers.rdstation.com/reference/evento-de-checkout-iniciado | Evento de Checkout Iniciado}
 * @see {@link https://developers.rdstation.com/reference/eventos-de-ecommerce | Eventos de E-commerce}
 * @throws {RdsmValidationError} with every error in `errors`.
 * @example
 * ecommerceCheckoutStarted({ email: 'ana@example.com' })
 */
export const ecommerceCheckoutStarted: typeof buildEcommerceCheckoutStarted &
  Parse<EcommerceCheckoutStartedEvent> &
  FromForm<EcommerceCheckoutStartedEvent, EcommerceCheckoutStartedInput> = /* @__PURE__ */ createBuilder(
  buildEcommerceCheckoutStarted,
  assertEcommerceCheckoutStarted,
  builderMessages,
  { fromForm: fromForm },
);
