// Generated from spec/events/ecommerce-order-paid.ts. Do not edit: change the spec and run "npm run generate".

import type { EcommerceOrderPaidEvent, EcommerceOrderPaidPayload } from '@rdsm-events/types/ecommerce-order-paid';
import { assertEcommerceOrderPaid } from '@rdsm-events/validators/ecommerce-order-paid';
import { type Checked, type Exact, withCheck } from './runtime/builder.js';

/**
 * The payment of an order in an online shop was confirmed.
 *
 * At least one of email, phone is required.
 *
 * Imports no validator: `ecommerceOrderPaid` is the same with `checked`, which validates.
 *
 * @see {@link https://developers.rdstation.com/reference/evento-de-pedido-pago | Evento de Pedido Pago}
 * @see {@link https://developers.rdstation.com/reference/eventos-de-ecommerce | Eventos de E-commerce}
 */
export function buildEcommerceOrderPaid<Name extends PropertyKey = never>(
  payload: Exact<Name, EcommerceOrderPaidPayload>,
): EcommerceOrderPaidEvent {
  return { event_type: 'ECOMMERCE_ORDER_PAID', event_family: 'CDP', payload };
}

/**
 * The payment of an order in an online shop was confirmed.
 *
 * At least one of email, phone is required.
 *
 * `buildEcommerceOrderPaid` is the same without `checked`: it imports no validator.
 *
 * @see {@link https://developers.rdstation.com/reference/evento-de-pedido-pago | Evento de Pedido Pago}
 * @see {@link https://developers.rdstation.com/reference/eventos-de-ecommerce | Eventos de E-commerce}
 * @example
 * ecommerceOrderPaid({ email: 'ana@example.com' })
 */
export const ecommerceOrderPaid: typeof buildEcommerceOrderPaid & Checked<EcommerceOrderPaidEvent> =
  /* @__PURE__ */ withCheck(buildEcommerceOrderPaid, assertEcommerceOrderPaid);
