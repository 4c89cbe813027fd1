// Generated from spec/events/cart-abandoned-item.ts. Do not edit: change the spec and run "npm run generate".

import type { CartAbandonedItemEvent, CartAbandonedItemPayload } from '@rdsm-events/types/cart-abandoned-item';
import { assertCartAbandonedItem } from '@rdsm-events/validators/cart-abandoned-item';
import { builderMessages } from './messages/api/en.js';
import { createBuilder, type Parse } from './runtime/builder.js';
import { anything, email, list, object, text } from './runtime/form-fields.js';
import type { Form } from './runtime/form-payload.js';
import { type FormInputs, type FormOptions, type FormResult, type FromForm, readForm } from './runtime/form.js';
import type { OnlyKnown, PayloadInput } from './runtime/input.js';

export { RdsmValidationError } from './runtime/validation-error.js';

/** Input of `cartAbandonedItem`: the fields of CART_ABANDONED_ITEM. */
export interface CartAbandonedItemInput extends PayloadInput<CartAbandonedItemPayload> {}

/**
 * A contact left a cart behind that contains a certain product. Deprecated: the newer documentation announces that the API rejects it after 2025-12-31; ECOMMERCE_CART_ABANDONED replaces it.
 *
 * Required: email, cf_cart_id, cf_cart_product_id, cf_cart_product_sku.
 *
 * `cartAbandonedItem` validates the event, and throws an `RdsmValidationError` with every error if it is invalid. `buildCartAbandonedItem` only builds it, and imports no validator.
 *
 * @deprecated Announced as refused after 2025-12-31; use ECOMMERCE_CART_ABANDONED. {@link https://developers.rdstation.com/reference/eventos-ecommerce-deprecated | Eventos de E-commerce (Descontinuados)}
 * @see {@link https://legacydevelopers.rdstation.com/es/reference/events | Evento de Abandono del Carrito con un Artículo específico}
 * @see {@link https://developers.rdstation.com/reference/evento-abandono-item-carrinho | Evento de Abandono de Item do Carrinho}
 */
export function buildCartAbandonedItem<Name extends PropertyKey = keyof CartAbandonedItemInput>(
  payload: CartAbandonedItemInput & OnlyKnown<Name, keyof CartAbandonedItemInput>,
): CartAbandonedItemEvent {
  return {
    event_type: 'CART_ABANDONED_ITEM',
    event_family: 'CDP',
    payload: payload as object as CartAbandonedItemPayload,
  };
}

/** Makes the CART_ABANDONED_ITEM event of the inputs of a form. */
function fromForm(form: FormInputs, options?: FormOptions<CartAbandonedItemInput>): FormResult<CartAbandonedItemEvent> {
  const inputs: Form = {
    fields: {
      name: text,
      email: email,
      cf_cart_id: text,
      cf_cart_product_id: text,
      cf_cart_product_sku: text,
      legal_bases: list(object({ category: anything, type: anything, status: anything })),
    },
    aliases: {
      email: 'correo emailaddress mail useremail workemail correoelectronico direcciondecorreoelectronico',
      name: 'nome nombre fullname nomecompleto nombrecompleto primeironome firstname',
      legal_bases: 'baseslegais',
    },
  };
  return readForm(form, options, inputs, cartAbandonedItem.parse, builderMessages);
}

/**
 * A contact left a cart behind that contains a certain product. Deprecated: the newer documentation announces that the API rejects it after 2025-12-31; ECOMMERCE_CART_ABANDONED replaces it.
 *
 * Required: email, cf_cart_id, cf_cart_product_id, cf_cart_product_sku.
 *
 * `cartAbandonedItem` validates the event, and throws an `RdsmValidationError` with every error if it is invalid. `buildCartAbandonedItem` only builds it, and imports no validator.
 *
 * @deprecated Announced as refused after 2025-12-31; use ECOMMERCE_CART_ABANDONED. {@link https://developers.rdstation.com/reference/eventos-ecommerce-deprecated | Eventos de E-commerce (Descontinuados)}
 * @see {@link https://legacydevelopers.rdstation.com/es/reference/events | Evento de Abandono del Carrito con un Artículo específico}
 * @see {@link https://developers.rdstation.com/reference/evento-abandono-item-carrinho | Evento de Abandono de Item do Carrinho}
 * @throws {RdsmValidationError} with every error in `errors`.
 * @example
 * cartAbandonedItem({ email: 'ana@example.com', cf_cart_id: 'cart-1', cf_cart_product_id: 'product-1', cf_cart_product_sku: 'SKU-1' })
 */
export const cartAbandonedItem: typeof buildCartAbandonedItem &
  Parse<CartAbandonedItemEvent> &
  FromForm<CartAbandonedItemEvent, CartAbandonedItemInput> = /* @__PURE__ */ createBuilder(
  buildCartAbandonedItem,
  assertCartAbandonedItem,
  builderMessages,
  { fromForm: fromForm },
);
