// Generated from spec/events/ecommerce-cart-abandoned.ts. Do not edit: change the spec and run "npm run generate".

import type {
  EcommerceCartAbandonedEvent,
  EcommerceCartAbandonedPayload,
} from '@rdsm-events/types/ecommerce-cart-abandoned';
import { assertEcommerceCartAbandoned } from '@rdsm-events/validators/ecommerce-cart-abandoned';
import { type Checked, type Exact, withCheck } from './runtime/builder.js';

/**
 * A contact left a cart in an online shop for some time without ordering.
 *
 * At least one of email, phone is required.
 *
 * Imports no validator: `ecommerceCartAbandoned` is the same with `checked`, which validates.
 *
 * @see {@link https://developers.rdstation.com/reference/evento-de-carrinho-abandonado | Evento de Carrinho Abandonado}
 * @see {@link https://developers.rdstation.com/reference/eventos-de-ecommerce | Eventos de E-commerce}
 */
export function buildEcommerceCartAbandoned<Name extends PropertyKey = never>(
  payload: Exact<Name, EcommerceCartAbandonedPayload>,
): EcommerceCartAbandonedEvent {
  return { event_type: 'ECOMMERCE_CART_ABANDONED', event_family: 'CDP', payload };
}

/**
 * A contact left a cart in an online shop for some time without ordering.
 *
 * At least one of email, phone is required.
 *
 * `buildEcommerceCartAbandoned` is the same without `checked`: it imports no validator.
 *
 * @see {@link https://developers.rdstation.com/reference/evento-de-carrinho-abandonado | Evento de Carrinho Abandonado}
 * @see {@link https://developers.rdstation.com/reference/eventos-de-ecommerce | Eventos de E-commerce}
 * @example
 * ecommerceCartAbandoned({ email: 'ana@example.com' })
 */
export const ecommerceCartAbandoned: typeof buildEcommerceCartAbandoned & Checked<EcommerceCartAbandonedEvent> =
  /* @__PURE__ */ withCheck(buildEcommerceCartAbandoned, assertEcommerceCartAbandoned);
