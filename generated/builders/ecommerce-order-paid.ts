// Generated from spec/events/ecommerce-order-paid.ts. Do not edit: change the spec and run "npm run generate".

import type { EcommerceOrderPaidEvent, EcommerceOrderPaidPayload } from '@rdsm-events/types/ecommerce-order-paid';
import { assertEcommerceOrderPaid } from '@rdsm-events/validators/ecommerce-order-paid';
import { messages } from './messages/en.js';
import { createBuilder, type Exact, type Parse } from './runtime/builder.js';
import { type UnlistedFields, withUnlisted } from './runtime/unlisted.js';

export { RdsmValidationError } from './runtime/validation-error.js';

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
 * Only builds: nothing is validated, and no validator is imported. `ecommerceOrderPaid` also validates.
 *
 * @see {@link https://developers.rdstation.com/reference/evento-de-pedido-pago | Evento de Pedido Pago}
 * @see {@link https://developers.rdstation.com/reference/eventos-de-ecommerce | Eventos de E-commerce}
 */
export function buildEcommerceOrderPaid<Name extends PropertyKey = never, Unlisted extends PropertyKey = never>(
  payload: Exact<Name, EcommerceOrderPaidPayload>,
  options?: UnlistedFields<Unlisted, EcommerceOrderPaidPayload>,
): EcommerceOrderPaidEvent {
  return {
    event_type: 'ECOMMERCE_ORDER_PAID',
    event_family: 'CDP',
    payload: withUnlisted(payload, options, listedFields, messages),
  };
}

/**
 * The payment of an order in an online shop was confirmed.
 *
 * At least one of email, phone is required.
 *
 * Fields that are not listed here are sent as `{ unlisted: { … } }`.
 *
 * Validates the event. `buildEcommerceOrderPaid` only builds it.
 *
 * @see {@link https://developers.rdstation.com/reference/evento-de-pedido-pago | Evento de Pedido Pago}
 * @see {@link https://developers.rdstation.com/reference/eventos-de-ecommerce | Eventos de E-commerce}
 * @throws {RdsmValidationError} with every error in `errors`.
 * @example
 * ecommerceOrderPaid({ email: 'ana@example.com' })
 */
export const ecommerceOrderPaid: typeof buildEcommerceOrderPaid & Parse<EcommerceOrderPaidEvent> =
  /* @__PURE__ */ createBuilder(buildEcommerceOrderPaid, assertEcommerceOrderPaid);
