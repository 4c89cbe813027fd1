// Generated from spec/events/cart-abandoned.ts. Do not edit: change the spec and run "npm run generate".

import type { CartAbandonedEvent, CartAbandonedPayload } from '@rdsm-events/types/cart-abandoned';
import { assertCartAbandoned } from '@rdsm-events/validators/cart-abandoned';
import { builderMessages } from './messages/api/en.js';
import { createBuilder, type Parse } from './runtime/builder.js';
import { anything, email, list, number, object, text } from './runtime/form-fields.js';
import type { Form } from './runtime/form-payload.js';
import { type FormInputs, type FormOptions, type FormResult, type FromForm, readForm } from './runtime/form.js';
import type { OnlyKnown, PayloadInput } from './runtime/input.js';

export { RdsmValidationError } from './runtime/validation-error.js';

/** Input of `cartAbandoned`: the fields of CART_ABANDONED. */
export interface CartAbandonedInput extends PayloadInput<CartAbandonedPayload> {}

/**
 * A contact left a cart behind in an online shop. Deprecated: the newer documentation announces that the API rejects it after 2025-12-31; ECOMMERCE_CART_ABANDONED replaces it.
 *
 * Required: email, cf_cart_id, cf_cart_total_items, cf_cart_status.
 *
 * `cartAbandoned` validates the event, and throws an `RdsmValidationError` with every error if it is invalid. `buildCartAbandoned` only builds it, and imports no validator.
 *
 * @deprecated Announced as refused after 2025-12-31; use ECOMMERCE_CART_ABANDONED. {@link https://developers.rdstation.com/reference/eventos-ecommerce-deprecated | Eventos de E-commerce (Descontinuados)}
 * @see {@link https://legacydevelopers.rdstation.com/es/reference/events | Evento de Abandono del Carrito}
 * @see {@link https://developers.rdstation.com/reference/evento-abandono-carrinho | Evento de Abandono de Carrinho}
 */
export function buildCartAbandoned<Name extends PropertyKey = keyof CartAbandonedInput>(
  payload: CartAbandonedInput & OnlyKnown<Name, keyof CartAbandonedInput>,
): CartAbandonedEvent {
  return { event_type: 'CART_ABANDONED', event_family: 'CDP', payload: payload as object as CartAbandonedPayload };
}

/** Makes the CART_ABANDONED event of the inputs of a form. */
function fromForm(form: FormInputs, options?: FormOptions<CartAbandonedInput>): FormResult<CartAbandonedEvent> {
  const inputs: Form = {
    fields: {
      name: text,
      email: email,
      cf_cart_id: text,
      cf_cart_total_items: number,
      cf_cart_status: text,
      legal_bases: list(object({ category: anything, type: anything, status: anything })),
    },
    aliases: {
      email: 'correo emailaddress mail useremail workemail correoelectronico direcciondecorreoelectronico',
      name: 'nome nombre fullname nomecompleto nombrecompleto primeironome firstname',
      legal_bases: 'baseslegais',
    },
  };
  return readForm(form, options, inputs, cartAbandoned.parse, builderMessages);
}

/**
 * A contact left a cart behind in an online shop. Deprecated: the newer documentation announces that the API rejects it after 2025-12-31; ECOMMERCE_CART_ABANDONED replaces it.
 *
 * Required: email, cf_cart_id, cf_cart_total_items, cf_cart_status.
 *
 * `cartAbandoned` validates the event, and throws an `RdsmValidationError` with every error if it is invalid. `buildCartAbandoned` only builds it, and imports no validator.
 *
 * @deprecated Announced as refused after 2025-12-31; use ECOMMERCE_CART_ABANDONED. {@link https://developers.rdstation.com/reference/eventos-ecommerce-deprecated | Eventos de E-commerce (Descontinuados)}
 * @see {@link https://legacydevelopers.rdstation.com/es/reference/events | Evento de Abandono del Carrito}
 * @see {@link https://developers.rdstation.com/reference/evento-abandono-carrinho | Evento de Abandono de Carrinho}
 * @throws {RdsmValidationError} with every error in `errors`.
 * @example
 * cartAbandoned({ email: 'ana@example.com', cf_cart_id: 'cart-1', cf_cart_total_items: 2, cf_cart_status: 'in_progress' })
 */
export const cartAbandoned: typeof buildCartAbandoned &
  Parse<CartAbandonedEvent> &
  FromForm<CartAbandonedEvent, CartAbandonedInput> = /* @__PURE__ */ createBuilder(
  buildCartAbandoned,
  assertCartAbandoned,
  builderMessages,
  { fromForm: fromForm },
);
