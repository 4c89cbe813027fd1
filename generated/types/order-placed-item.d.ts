// Generated from spec/events/order-placed-item.ts. Do not edit: change the spec and run "npm run generate".

import type { LegalBasis } from './legal-basis.js';

/**
 * A contact placed an order that contains a certain product. Deprecated: the newer documentation announces that the API rejects it after 2025-12-31; ECOMMERCE_ORDER_PLACED replaces it.
 *
 * @deprecated Announced as refused after 2025-12-31; use ECOMMERCE_ORDER_PLACED. {@link https://developers.rdstation.com/reference/eventos-ecommerce-deprecated | Eventos de E-commerce (Descontinuados)}
 * @see {@link https://legacydevelopers.rdstation.com/es/reference/events | Evento de Cierre de Pedido con un Artículo específico}
 * @see {@link https://developers.rdstation.com/reference/evento-fechamento-pedido-item-especifico | Evento de Fechamento de Pedido com Item Específico}
 */
export interface OrderPlacedItemEvent {
  /**
   * Type of the event.
   *
   * @deprecated Announced as refused after 2025-12-31; use ECOMMERCE_ORDER_PLACED. {@link https://developers.rdstation.com/reference/eventos-ecommerce-deprecated | Eventos de E-commerce (Descontinuados)}
   */
  event_type: 'ORDER_PLACED_ITEM';
  /**
   * Family of the event; CDP is the only one.
   */
  event_family: 'CDP';
  payload: OrderPlacedItemPayload;
}

/**
 * The fields of ORDER_PLACED_ITEM.
 *
 * @deprecated Announced as refused after 2025-12-31; use ECOMMERCE_ORDER_PLACED. {@link https://developers.rdstation.com/reference/eventos-ecommerce-deprecated | Eventos de E-commerce (Descontinuados)}
 */
export interface OrderPlacedItemPayload {
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
   * Identifier of the order (pedido).
   *
   * @example 'order-1'
   */
  cf_order_id: string;
  /**
   * Identifier of the product.
   *
   * @example 'product-1'
   */
  cf_order_product_id: string;
  /**
   * SKU of the product.
   *
   * @example 'SKU-1'
   */
  cf_order_product_sku: string;
  /**
   * Legal bases for using the data of the contact (bases legais).
   *
   * @example [{"category":"communications","type":"consent","status":"granted"}]
   */
  legal_bases?: LegalBasis[];
}
