// Generated from spec/events/cart-abandoned-item.ts. Do not edit: change the spec and run "npm run generate".

import type { LegalBasis } from './legal-basis.js';

/**
 * A contact left a cart behind that contains a certain product. Deprecated: the newer documentation announces that the API rejects it after 2025-12-31; ECOMMERCE_CART_ABANDONED replaces it.
 *
 * @deprecated Announced as refused after 2025-12-31; use ECOMMERCE_CART_ABANDONED. {@link https://developers.rdstation.com/reference/eventos-ecommerce-deprecated | Eventos de E-commerce (Descontinuados)}
 * @see {@link https://legacydevelopers.rdstation.com/es/reference/events | Evento de Abandono del Carrito con un Artículo específico}
 * @see {@link https://developers.rdstation.com/reference/evento-abandono-item-carrinho | Evento de Abandono de Item do Carrinho}
 */
export interface CartAbandonedItemEvent {
  /**
   * Type of the event.
   *
   * @deprecated Announced as refused after 2025-12-31; use ECOMMERCE_CART_ABANDONED. {@link https://developers.rdstation.com/reference/eventos-ecommerce-deprecated | Eventos de E-commerce (Descontinuados)}
   */
  event_type: 'CART_ABANDONED_ITEM';
  /**
   * Family of the event; CDP is the only one.
   */
  event_family: 'CDP';
  payload: CartAbandonedItemPayload;
}

/**
 * The fields of CART_ABANDONED_ITEM.
 *
 * @deprecated Announced as refused after 2025-12-31; use ECOMMERCE_CART_ABANDONED. {@link https://developers.rdstation.com/reference/eventos-ecommerce-deprecated | Eventos de E-commerce (Descontinuados)}
 */
export interface CartAbandonedItemPayload {
  /**
   * Name of the contact.
   *
   * @example 'Ana'
   */
  name?: string;
  /**
   * Email of the contact; it identifies the contact.
   *
   * @example 'ana@example.com'
   */
  email: string;
  /**
   * Identifier of the cart (carrinho).
   *
   * @example 'cart-1'
   */
  cf_cart_id: string;
  /**
   * Identifier of the product that was left in the cart.
   *
   * @example 'product-1'
   */
  cf_cart_product_id: string;
  /**
   * SKU of the product that was left in the cart.
   *
   * @example 'SKU-1'
   */
  cf_cart_product_sku: string;
  /**
   * Legal bases for using the data of the contact (bases legais).
   *
   * @example [{"category":"communications","type":"consent","status":"granted"}]
   */
  legal_bases?: LegalBasis[];
}
