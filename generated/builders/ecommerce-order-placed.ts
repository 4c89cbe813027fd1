// Generated from spec/events/ecommerce-order-placed.ts. Do not edit: change the spec and run "npm run generate".

import type { EcommerceOrderPlacedEvent, EcommerceOrderPlacedPayload } from '@rdsm-events/types/ecommerce-order-placed';
import { assertEcommerceOrderPlaced } from '@rdsm-events/validators/ecommerce-order-placed';
import { type Checked, type Exact, withCheck } from './runtime/builder.js';

/**
 * A contact placed an order in an online shop that is not paid yet.
 *
 * At least one of email, phone is required.
 *
 * Imports no validator: `ecommerceOrderPlaced` is the same with `checked`, which validates.
 *
 * @see {@link https://developers.rdstation.com/reference/evento-de-pedido-realizado | Evento de Pedido Realizado}
 * @see {@link https://developers.rdstation.com/reference/eventos-de-ecommerce | Eventos de E-commerce}
 */
export function buildEcommerceOrderPlaced<Name extends PropertyKey = never>(
  payload: Exact<Name, EcommerceOrderPlacedPayload>,
): EcommerceOrderPlacedEvent {
  return { event_type: 'ECOMMERCE_ORDER_PLACED', event_family: 'CDP', payload };
}

/**
 * A contact placed an order in an online shop that is not paid yet.
 *
 * At least one of email, phone is required.
 *
 * `buildEcommerceOrderPlaced` is the same without `checked`: it imports no validator.
 *
 * @see {@link https://developers.rdstation.com/reference/evento-de-pedido-realizado | Evento de Pedido Realizado}
 * @see {@link https://developers.rdstation.com/reference/eventos-de-ecommerce | Eventos de E-commerce}
 * @example
 * ecommerceOrderPlaced({ email: 'ana@example.com' })
 */
export const ecommerceOrderPlaced: typeof buildEcommerceOrderPlaced & Checked<EcommerceOrderPlacedEvent> =
  /* @__PURE__ */ withCheck(buildEcommerceOrderPlaced, assertEcommerceOrderPlaced);
