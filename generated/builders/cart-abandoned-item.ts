// Generated from spec/events/cart-abandoned-item.ts. Do not edit: change the spec and run "npm run generate".

import type { CartAbandonedItemEvent, CartAbandonedItemPayload } from '@rdsm-events/types/cart-abandoned-item';
import { assertCartAbandonedItem } from '@rdsm-events/validators/cart-abandoned-item';
import { createBuilder, type Exact, type Parse } from './runtime/builder.js';

export { RdsmValidationError } from './runtime/validation-error.js';

/**
 * A contact left a cart behind that contains a certain product. Deprecated: the newer documentation announces that the API rejects it after 2025-12-31; ECOMMERCE_CART_ABANDONED replaces it.
 *
 * Required: email, cf_cart_id, cf_cart_product_id, cf_cart_product_sku.
 *
 * Only builds: nothing is validated, and no validator is imported. `cartAbandonedItem` also validates.
 *
 * @deprecated Announced as refused after 2025-12-31; use ECOMMERCE_CART_ABANDONED. {@link https://developers.rdstation.com/reference/eventos-ecommerce-deprecated | Eventos de E-commerce (Descontinuados)}
 * @see {@link https://legacydevelopers.rdstation.com/es/reference/events | Evento de Abandono del Carrito con un Artículo específico}
 * @see {@link https://developers.rdstation.com/reference/evento-abandono-item-carrinho | Evento de Abandono de Item do Carrinho}
 */
export function buildCartAbandonedItem<Name extends PropertyKey = never>(
  payload: Exact<Name, CartAbandonedItemPayload>,
): CartAbandonedItemEvent {
  return { event_type: 'CART_ABANDONED_ITEM', event_family: 'CDP', payload };
}

/**
 * A contact left a cart behind that contains a certain product. Deprecated: the newer documentation announces that the API rejects it after 2025-12-31; ECOMMERCE_CART_ABANDONED replaces it.
 *
 * Required: email, cf_cart_id, cf_cart_product_id, cf_cart_product_sku.
 *
 * Validates the event. `buildCartAbandonedItem` only builds it.
 *
 * @deprecated Announced as refused after 2025-12-31; use ECOMMERCE_CART_ABANDONED. {@link https://developers.rdstation.com/reference/eventos-ecommerce-deprecated | Eventos de E-commerce (Descontinuados)}
 * @see {@link https://legacydevelopers.rdstation.com/es/reference/events | Evento de Abandono del Carrito con un Artículo específico}
 * @see {@link https://developers.rdstation.com/reference/evento-abandono-item-carrinho | Evento de Abandono de Item do Carrinho}
 * @throws {RdsmValidationError} with every error in `errors`.
 * @example
 * cartAbandonedItem({ email: 'ana@example.com', cf_cart_id: 'cart-1', cf_cart_product_id: 'product-1', cf_cart_product_sku: 'SKU-1' })
 */
export const cartAbandonedItem: typeof buildCartAbandonedItem & Parse<CartAbandonedItemEvent> =
  /* @__PURE__ */ createBuilder(buildCartAbandonedItem, assertCartAbandonedItem);
