// Generated from spec/events/order-placed.ts. Do not edit: change the spec and run "npm run generate".

import type { LegalBasis } from './legal-basis.js';

/**
 * A contact placed an order in an online shop. Deprecated: the newer documentation announces that the API rejects it after 2025-12-31; ECOMMERCE_ORDER_PLACED replaces it.
 *
 * @deprecated Announced as refused after 2025-12-31; use ECOMMERCE_ORDER_PLACED. {@link https://developers.rdstation.com/reference/eventos-ecommerce-deprecated | Eventos de E-commerce (Descontinuados)}
 * @see {@link https://legacydevelopers.rdstation.com/es/reference/events | Evento de Cierre de Pedido}
 * @see {@link https://developers.rdstation.com/reference/evento-fechamento-pedido | Evento de Fechamento de Pedido}
 */
export interface OrderPlacedEvent {
  /**
   * Type of the event.
   *
   * @deprecated Announced as refused after 2025-12-31; use ECOMMERCE_ORDER_PLACED. {@link https://developers.rdstation.com/reference/eventos-ecommerce-deprecated | Eventos de E-commerce (Descontinuados)}
   */
  event_type: 'ORDER_PLACED';
  /**
   * Family of the event; CDP is the only one.
   */
  event_family: 'CDP';
  payload: OrderPlacedPayload;
}

/**
 * The fields of ORDER_PLACED.
 *
 * @deprecated Announced as refused after 2025-12-31; use ECOMMERCE_ORDER_PLACED. {@link https://developers.rdstation.com/reference/eventos-ecommerce-deprecated | Eventos de E-commerce (Descontinuados)}
 */
export interface OrderPlacedPayload {
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
   * Number of items in the order.
   *
   * @example 2
   */
  cf_order_total_items: number;
  /**
   * Status of the order when the event happened.
   *
   * @example 'pending_payment'
   */
  cf_order_status: string;
  /**
   * How the order is paid.
   */
  cf_order_payment_method: 'Credit Card' | 'Debit Card' | 'Invoice' | 'Others';
  /**
   * Total value of the order.
   *
   * @example 40.2
   */
  cf_order_payment_amount: number;
  /**
   * Legal bases for using the data of the contact (bases legais).
   *
   * @example [{"category":"communications","type":"consent","status":"granted"}]
   */
  legal_bases?: LegalBasis[];
}
