// Generated from spec/events/cart-abandoned.ts. Do not edit: change the spec and run "npm run generate".

import type { CartAbandonedEvent, CartAbandonedPayload } from '@rdsm-events/types/cart-abandoned';
import { assertCartAbandoned } from '@rdsm-events/validators/cart-abandoned';
import { type Checked, type Exact, withCheck } from './runtime/builder.js';

/**
 * A contact left a cart behind in an online shop. Deprecated: the newer documentation announces that the API rejects it after 2025-12-31; ECOMMERCE_CART_ABANDONED replaces it.
 *
 * Required: email, cf_cart_id, cf_cart_total_items, cf_cart_status.
 *
 * Imports no validator: `cartAbandoned` is the same with `checked`, which validates.
 *
 * @deprecated Announced as refused after 2025-12-31; use ECOMMERCE_CART_ABANDONED. {@link https://developers.rdstation.com/reference/eventos-ecommerce-deprecated | Eventos de E-commerce (Descontinuados)}
 * @see {@link https://legacydevelopers.rdstation.com/es/reference/events | Evento de Abandono del Carrito}
 * @see {@link https://developers.rdstation.com/reference/evento-abandono-carrinho | Evento de Abandono de Carrinho}
 */
export function buildCartAbandoned<Name extends PropertyKey = never>(
  payload: Exact<Name, CartAbandonedPayload>,
): CartAbandonedEvent {
  return { event_type: 'CART_ABANDONED', event_family: 'CDP', payload };
}

/**
 * A contact left a cart behind in an online shop. Deprecated: the newer documentation announces that the API rejects it after 2025-12-31; ECOMMERCE_CART_ABANDONED replaces it.
 *
 * Required: email, cf_cart_id, cf_cart_total_items, cf_cart_status.
 *
 * `buildCartAbandoned` is the same without `checked`: it imports no validator.
 *
 * @deprecated Announced as refused after 2025-12-31; use ECOMMERCE_CART_ABANDONED. {@link https://developers.rdstation.com/reference/eventos-ecommerce-deprecated | Eventos de E-commerce (Descontinuados)}
 * @see {@link https://legacydevelopers.rdstation.com/es/reference/events | Evento de Abandono del Carrito}
 * @see {@link https://developers.rdstation.com/reference/evento-abandono-carrinho | Evento de Abandono de Carrinho}
 * @example
 * cartAbandoned({ email: 'ana@example.com', cf_cart_id: 'cart-1', cf_cart_total_items: 2, cf_cart_status: 'in_progress' })
 */
export const cartAbandoned: typeof buildCartAbandoned & Checked<CartAbandonedEvent> = /* @__PURE__ */ withCheck(
  buildCartAbandoned,
  assertCartAbandoned,
);
