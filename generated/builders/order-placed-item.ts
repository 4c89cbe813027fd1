// Generated from spec/events/order-placed-item.ts. Do not edit: change the spec and run "npm run generate".

import type { OrderPlacedItemEvent, OrderPlacedItemPayload } from '@rdsm-events/types/order-placed-item';
import { assertOrderPlacedItem } from '@rdsm-events/validators/order-placed-item';
import { builderMessages } from './messages/api/en.js';
import { createBuilder, type Parse } from './runtime/builder.js';
import { anything, email, list, object, text } from './runtime/form-fields.js';
import type { Form } from './runtime/form-payload.js';
import { type FormInputs, type FormOptions, type FormResult, type FromForm, readForm } from './runtime/form.js';
import type { OnlyKnown, PayloadInput } from './runtime/input.js';

export { RdsmValidationError } from './runtime/validation-error.js';

/** Input of `orderPlacedItem`: the fields of ORDER_PLACED_ITEM. */
export interface OrderPlacedItemInput extends PayloadInput<OrderPlacedItemPayload> {}

/**
 * A contact placed an order that contains a certain product. Deprecated: the newer documentation announces that the API rejects it after 2025-12-31; ECOMMERCE_ORDER_PLACED replaces it.
 *
 * Required: email, cf_order_id, cf_order_product_id, cf_order_product_sku.
 *
 * `orderPlacedItem` validates the event, and throws an `RdsmValidationError` with every error if it is invalid. `buildOrderPlacedItem` only builds it, and imports no validator.
 *
 * @deprecated Announced as refused after 2025-12-31; use ECOMMERCE_ORDER_PLACED. {@link https://developers.rdstation.com/reference/eventos-ecommerce-deprecated | Eventos de E-commerce (Descontinuados)}
 * @see {@link https://legacydevelopers.rdstation.com/es/reference/events | Evento de Cierre de Pedido con un Artículo específico}
 * @see {@link https://developers.rdstation.com/reference/evento-fechamento-pedido-item-especifico | Evento de Fechamento de Pedido com Item Específico}
 */
export function buildOrderPlacedItem<Name extends PropertyKey = keyof OrderPlacedItemInput>(
  payload: OrderPlacedItemInput & OnlyKnown<Name, keyof OrderPlacedItemInput>,
): OrderPlacedItemEvent {
  return { event_type: 'ORDER_PLACED_ITEM', event_family: 'CDP', payload: payload as object as OrderPlacedItemPayload };
}

/** Makes the ORDER_PLACED_ITEM event of the inputs of a form. */
function fromForm(form: FormInputs, options?: FormOptions<OrderPlacedItemInput>): FormResult<OrderPlacedItemEvent> {
  const inputs: Form = {
    fields: {
      name: text,
      email: email,
      cf_order_id: text,
      cf_order_product_id: text,
      cf_order_product_sku: text,
      legal_bases: list(object({ category: anything, type: anything, status: anything })),
    },
    aliases: {
      email: 'correo emailaddress mail useremail workemail correoelectronico direcciondecorreoelectronico',
      name: 'nome nombre fullname nomecompleto nombrecompleto primeironome firstname',
      legal_bases: 'baseslegais',
    },
  };
  return readForm(form, options, inputs, orderPlacedItem.parse, builderMessages);
}

/**
 * A contact placed an order that contains a certain product. Deprecated: the newer documentation announces that the API rejects it after 2025-12-31; ECOMMERCE_ORDER_PLACED replaces it.
 *
 * Required: email, cf_order_id, cf_order_product_id, cf_order_product_sku.
 *
 * `orderPlacedItem` validates the event, and throws an `RdsmValidationError` with every error if it is invalid. `buildOrderPlacedItem` only builds it, and imports no validator.
 *
 * @deprecated Announced as refused after 2025-12-31; use ECOMMERCE_ORDER_PLACED. {@link https://developers.rdstation.com/reference/eventos-ecommerce-deprecated | Eventos de E-commerce (Descontinuados)}
 * @see {@link https://legacydevelopers.rdstation.com/es/reference/events | Evento de Cierre de Pedido con un Artículo específico}
 * @see {@link https://developers.rdstation.com/reference/evento-fechamento-pedido-item-especifico | Evento de Fechamento de Pedido com Item Específico}
 * @throws {RdsmValidationError} with every error in `errors`.
 * @example
 * orderPlacedItem({ email: 'ana@example.com', cf_order_id: 'order-1', cf_order_product_id: 'product-1', cf_order_product_sku: 'SKU-1' })
 */
export const orderPlacedItem: typeof buildOrderPlacedItem &
  Parse<OrderPlacedItemEvent> &
  FromForm<OrderPlacedItemEvent, OrderPlacedItemInput> = /* @__PURE__ */ createBuilder(
  buildOrderPlacedItem,
  assertOrderPlacedItem,
  builderMessages,
  { fromForm: fromForm },
);
