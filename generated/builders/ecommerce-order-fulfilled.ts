// Generated from spec/events/ecommerce-order-fulfilled.ts. Do not edit: change the spec and run "npm run generate".

import type {
  EcommerceOrderFulfilledEvent,
  EcommerceOrderFulfilledPayload,
} from '@rdsm-events/types/ecommerce-order-fulfilled';
import { assertEcommerceOrderFulfilled } from '@rdsm-events/validators/ecommerce-order-fulfilled';
import { type Checked, type Exact, withCheck } from './runtime/builder.js';

/**
 * An order of an online shop was shipped, in part or as a whole.
 *
 * At least one of email, phone is required.
 *
 * Imports no validator: `ecommerceOrderFulfilled` is the same with `checked`, which validates.
 *
 * @see {@link https://developers.rdstation.com/reference/eventos-de-pedido-enviado | Evento de Pedido Enviado}
 * @see {@link https://developers.rdstation.com/reference/eventos-de-ecommerce | Eventos de E-commerce}
 */
export function buildEcommerceOrderFulfilled<Name extends PropertyKey = never>(
  payload: Exact<Name, EcommerceOrderFulfilledPayload>,
): EcommerceOrderFulfilledEvent {
  return { event_type: 'ECOMMERCE_ORDER_FULFILLED', event_family: 'CDP', payload };
}

/**
 * An order of an online shop was shipped, in part or as a whole.
 *
 * At least one of email, phone is required.
 *
 * `buildEcommerceOrderFulfilled` is the same without `checked`: it imports no validator.
 *
 * @see {@link https://developers.rdstation.com/reference/eventos-de-pedido-enviado | Evento de Pedido Enviado}
 * @see {@link https://developers.rdstation.com/reference/eventos-de-ecommerce | Eventos de E-commerce}
 * @example
 * ecommerceOrderFulfilled({ email: 'ana@example.com' })
 */
export const ecommerceOrderFulfilled: typeof buildEcommerceOrderFulfilled & Checked<EcommerceOrderFulfilledEvent> =
  /* @__PURE__ */ withCheck(buildEcommerceOrderFulfilled, assertEcommerceOrderFulfilled);
