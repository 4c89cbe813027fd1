// Generated from spec/events/ecommerce-order-refunded.ts. Do not edit: change the spec and run "npm run generate".

import type {
  EcommerceOrderRefundedEvent,
  EcommerceOrderRefundedPayload,
} from '@rdsm-events/types/ecommerce-order-refunded';
import { assertEcommerceOrderRefunded } from '@rdsm-events/validators/ecommerce-order-refunded';
import { type Checked, type Exact, withCheck } from './runtime/builder.js';

/**
 * An order of an online shop was refunded, in part or as a whole.
 *
 * At least one of email, phone is required.
 *
 * Imports no validator: `ecommerceOrderRefunded` is the same with `checked`, which validates.
 *
 * @see {@link https://developers.rdstation.com/reference/eventos-de-pedido-reembolsado | Evento de Pedido Reembolsado}
 * @see {@link https://developers.rdstation.com/reference/eventos-de-ecommerce | Eventos de E-commerce}
 */
export function buildEcommerceOrderRefunded<Name extends PropertyKey = never>(
  payload: Exact<Name, EcommerceOrderRefundedPayload>,
): EcommerceOrderRefundedEvent {
  return { event_type: 'ECOMMERCE_ORDER_REFUNDED', event_family: 'CDP', payload };
}

/**
 * An order of an online shop was refunded, in part or as a whole.
 *
 * At least one of email, phone is required.
 *
 * `buildEcommerceOrderRefunded` is the same without `checked`: it imports no validator.
 *
 * @see {@link https://developers.rdstation.com/reference/eventos-de-pedido-reembolsado | Evento de Pedido Reembolsado}
 * @see {@link https://developers.rdstation.com/reference/eventos-de-ecommerce | Eventos de E-commerce}
 * @example
 * ecommerceOrderRefunded({ email: 'ana@example.com' })
 */
export const ecommerceOrderRefunded: typeof buildEcommerceOrderRefunded & Checked<EcommerceOrderRefundedEvent> =
  /* @__PURE__ */ withCheck(buildEcommerceOrderRefunded, assertEcommerceOrderRefunded);
