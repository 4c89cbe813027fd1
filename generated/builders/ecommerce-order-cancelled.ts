// Generated from spec/events/ecommerce-order-cancelled.ts. Do not edit: change the spec and run "npm run generate".

import type {
  EcommerceOrderCancelledEvent,
  EcommerceOrderCancelledPayload,
} from '@rdsm-events/types/ecommerce-order-cancelled';
import { assertEcommerceOrderCancelled } from '@rdsm-events/validators/ecommerce-order-cancelled';
import { type Checked, type Exact, withCheck } from './runtime/builder.js';

/**
 * The contact or the online shop cancelled an order.
 *
 * At least one of email, phone is required.
 *
 * Imports no validator: `ecommerceOrderCancelled` is the same with `checked`, which validates.
 *
 * @see {@link https://developers.rdstation.com/reference/evento-de-cancelamento-de-pedido | Evento de Cancelamento de Pedido}
 * @see {@link https://developers.rdstation.com/reference/eventos-de-ecommerce | Eventos de E-commerce}
 */
export function buildEcommerceOrderCancelled<Name extends PropertyKey = never>(
  payload: Exact<Name, EcommerceOrderCancelledPayload>,
): EcommerceOrderCancelledEvent {
  return { event_type: 'ECOMMERCE_ORDER_CANCELLED', event_family: 'CDP', payload };
}

/**
 * The contact or the online shop cancelled an order.
 *
 * At least one of email, phone is required.
 *
 * `buildEcommerceOrderCancelled` is the same without `checked`: it imports no validator.
 *
 * @see {@link https://developers.rdstation.com/reference/evento-de-cancelamento-de-pedido | Evento de Cancelamento de Pedido}
 * @see {@link https://developers.rdstation.com/reference/eventos-de-ecommerce | Eventos de E-commerce}
 * @example
 * ecommerceOrderCancelled({ email: 'ana@example.com' })
 */
export const ecommerceOrderCancelled: typeof buildEcommerceOrderCancelled & Checked<EcommerceOrderCancelledEvent> =
  /* @__PURE__ */ withCheck(buildEcommerceOrderCancelled, assertEcommerceOrderCancelled);
