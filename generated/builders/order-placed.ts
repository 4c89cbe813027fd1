// Generated from spec/events/order-placed.ts. Do not edit: change the spec and run "npm run generate".

import type { OrderPlacedEvent, OrderPlacedPayload } from '@rdsm-events/types/order-placed';
import { assertOrderPlaced } from '@rdsm-events/validators/order-placed';
import { builderMessages } from './messages/api/en.js';
import { createBuilder, type Parse } from './runtime/builder.js';
import { anything, email, list, number, object, oneOf, text } from './runtime/form-fields.js';
import type { Form } from './runtime/form-payload.js';
import { type FormInputs, type FormOptions, type FormResult, type FromForm, readForm } from './runtime/form.js';
import type { OnlyKnown, PayloadInput } from './runtime/input.js';

export { RdsmValidationError } from './runtime/validation-error.js';

/** Input of `orderPlaced`: the fields of ORDER_PLACED. */
export interface OrderPlacedInput extends PayloadInput<OrderPlacedPayload> {}

/**
 * A contact placed an order in an online shop. Deprecated: the newer documentation announces that the API rejects it after 2025-12-31; ECOMMERCE_ORDER_PLACED replaces it.
 *
 * Required: email, cf_order_id, cf_order_total_items, cf_order_status, cf_order_payment_method, cf_order_payment_amount.
 *
 * `orderPlaced` validates the event, and throws an `RdsmValidationError` with every error if it is invalid. `buildOrderPlaced` only builds it, and imports no validator.
 *
 * @deprecated Announced as refused after 2025-12-31; use ECOMMERCE_ORDER_PLACED. {@link https://developers.rdstation.com/reference/eventos-ecommerce-deprecated | Eventos de E-commerce (Descontinuados)}
 * @see {@link https://legacydevelopers.rdstation.com/es/reference/events | Evento de Cierre de Pedido}
 * @see {@link https://developers.rdstation.com/reference/evento-fechamento-pedido | Evento de Fechamento de Pedido}
 */
export function buildOrderPlaced<Name extends PropertyKey = keyof OrderPlacedInput>(
  payload: OrderPlacedInput & OnlyKnown<Name, keyof OrderPlacedInput>,
): OrderPlacedEvent {
  return { event_type: 'ORDER_PLACED', event_family: 'CDP', payload: payload as object as OrderPlacedPayload };
}

/** Makes the ORDER_PLACED event of the inputs of a form. */
function fromForm(form: FormInputs, options?: FormOptions<OrderPlacedInput>): FormResult<OrderPlacedEvent> {
  const inputs: Form = {
    fields: {
      name: text,
      email: email,
      cf_order_id: text,
      cf_order_total_items: number,
      cf_order_status: text,
      cf_order_payment_method: oneOf('Credit Card', 'Debit Card', 'Invoice', 'Others'),
      cf_order_payment_amount: number,
      legal_bases: list(object({ category: anything, type: anything, status: anything })),
    },
    aliases: {
      email: 'correo emailaddress mail useremail workemail correoelectronico direcciondecorreoelectronico',
      name: 'nome nombre fullname nomecompleto nombrecompleto primeironome firstname',
      legal_bases: 'baseslegais',
    },
  };
  return readForm(form, options, inputs, orderPlaced.parse, builderMessages);
}

/**
 * A contact placed an order in an online shop. Deprecated: the newer documentation announces that the API rejects it after 2025-12-31; ECOMMERCE_ORDER_PLACED replaces it.
 *
 * Required: email, cf_order_id, cf_order_total_items, cf_order_status, cf_order_payment_method, cf_order_payment_amount.
 *
 * `orderPlaced` validates the event, and throws an `RdsmValidationError` with every error if it is invalid. `buildOrderPlaced` only builds it, and imports no validator.
 *
 * @deprecated Announced as refused after 2025-12-31; use ECOMMERCE_ORDER_PLACED. {@link https://developers.rdstation.com/reference/eventos-ecommerce-deprecated | Eventos de E-commerce (Descontinuados)}
 * @see {@link https://legacydevelopers.rdstation.com/es/reference/events | Evento de Cierre de Pedido}
 * @see {@link https://developers.rdstation.com/reference/evento-fechamento-pedido | Evento de Fechamento de Pedido}
 * @throws {RdsmValidationError} with every error in `errors`.
 * @example
 * orderPlaced({ email: 'ana@example.com', cf_order_id: 'order-1', cf_order_total_items: 2, cf_order_status: 'pending_payment', cf_order_payment_method: 'Credit Card', cf_order_payment_amount: 40.2 })
 */
export const orderPlaced: typeof buildOrderPlaced &
  Parse<OrderPlacedEvent> &
  FromForm<OrderPlacedEvent, OrderPlacedInput> = /* @__PURE__ */ createBuilder(
  buildOrderPlaced,
  assertOrderPlaced,
  builderMessages,
  { fromForm: fromForm },
);
