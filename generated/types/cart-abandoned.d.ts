// Generated from spec/events/cart-abandoned.ts. Do not edit: change the spec and run "npm run generate".

import type { LegalBasis } from './legal-basis.js';

/**
 * A contact left a cart behind in an online shop. Deprecated: the newer documentation announces that the API rejects it after 2025-12-31; ECOMMERCE_CART_ABANDONED replaces it.
 *
 * @deprecated Announced as refused after 2025-12-31; use ECOMMERCE_CART_ABANDONED. {@link https://developers.rdstation.com/reference/eventos-ecommerce-deprecated | Eventos de E-commerce (Descontinuados)}
 * @see {@link https://legacydevelopers.rdstation.com/es/reference/events | Evento de Abandono del Carrito}
 * @see {@link https://developers.rdstation.com/reference/evento-abandono-carrinho | Evento de Abandono de Carrinho}
 */
export interface CartAbandonedEvent {
  /**
   * Type of the event.
   *
   * @deprecated Announced as refused after 2025-12-31; use ECOMMERCE_CART_ABANDONED. {@link https://developers.rdstation.com/reference/eventos-ecommerce-deprecated | Eventos de E-commerce (Descontinuados)}
   */
  event_type: 'CART_ABANDONED';
  /**
   * Family of the event; CDP is the only one.
   */
  event_family: 'CDP';
  payload: CartAbandonedPayload;
}

/**
 * The fields of CART_ABANDONED.
 *
 * @deprecated Announced as refused after 2025-12-31; use ECOMMERCE_CART_ABANDONED. {@link https://developers.rdstation.com/reference/eventos-ecommerce-deprecated | Eventos de E-commerce (Descontinuados)}
 */
export interface CartAbandonedPayload {
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
   * Number of items in the cart. A sample of the newer documentation shows it as text, against its table.
   *
   * @example 2
   */
  cf_cart_total_items: number;
  /**
   * Status of the cart when the event happened.
   *
   * @example 'in_progress'
   */
  cf_cart_status: string;
  /**
   * Legal bases for using the data of the contact (bases legais).
   *
   * @example [{"category":"communications","type":"consent","status":"granted"}]
   */
  legal_bases?: LegalBasis[];
}
