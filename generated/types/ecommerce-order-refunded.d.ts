// Generated from spec/events/ecommerce-order-refunded.ts. Do not edit: change the spec and run "npm run generate".

import type { CommunicationsLegalBasis } from './communications-legal-basis.js';

/**
 * An order of an online shop was refunded, in part or as a whole.
 *
 * @see {@link https://developers.rdstation.com/reference/eventos-de-pedido-reembolsado | Evento de Pedido Reembolsado}
 * @see {@link https://developers.rdstation.com/reference/eventos-de-ecommerce | Eventos de E-commerce}
 */
export interface EcommerceOrderRefundedEvent {
  /**
   * Type of the event.
   */
  event_type: 'ECOMMERCE_ORDER_REFUNDED';
  /**
   * Family of the event; CDP is the only one.
   */
  event_family: 'CDP';
  payload: EcommerceOrderRefundedPayload;
}

/**
 * The fields of ECOMMERCE_ORDER_REFUNDED.
 */
export type EcommerceOrderRefundedPayload = {
  /**
   * Email of the contact; it identifies the contact.
   *
   * Our assumption: An event with neither email nor phone is rejected: the page of ECOMMERCE_SHIPMENT_DELIVERED states it of that event.
   *
   * @see https://developers.rdstation.com/es/reference/evento-de-pedido-entregue
   * @example 'ana@example.com'
   */
  email?: string;
  /**
   * Phone of the contact; it identifies the contact. Recommended: a phone number in E.164, such as +5511912341234.
   *
   * Our assumption: An event with neither email nor phone is rejected: the page of ECOMMERCE_SHIPMENT_DELIVERED states it of that event.
   *
   * @see https://developers.rdstation.com/es/reference/evento-de-pedido-entregue
   * @example '+5511912341234'
   */
  phone?: string;
  /**
   * Identifier of the refund or of the order; no source states which.
   *
   * Our assumption: RD Station's n8n node always sends it with each of the other six e-commerce events.
   *
   * @example 'order-1'
   */
  identifier?: string;
  /**
   * Name of the contact.
   *
   * Our assumption: The other six e-commerce events have it.
   *
   * @example 'Ana'
   */
  name?: string;
  /**
   * Mobile phone of the contact (celular); it does not identify the contact. Recommended: a phone number in E.164, such as +5511912341234.
   *
   * Our assumption: The other six e-commerce events have it.
   *
   * @example '+5511912341234'
   */
  mobile_phone?: string;
  /**
   * Phone of the contact (telefone); it does not identify the contact. Recommended: a phone number in E.164, such as +5511912341234.
   *
   * Our assumption: The other six e-commerce events have it.
   *
   * @example '+551112341234'
   */
  personal_phone?: string;
  /**
   * Legal bases for writing to the contact (bases legais).
   *
   * Newer docs: The section of the event lists it, with communications only.
   *
   * @see https://developers.rdstation.com/reference/eventos-de-ecommerce
   * @example [{"category":"communications","type":"consent","status":"granted"}]
   */
  legal_bases?: CommunicationsLegalBasis[];
  /**
   * Currency of the amounts (ISO 4217). Recommended: ARS, BRL, CAD, CLP, COP, EUR, MXN, PEN, USD, UYU.
   *
   * Newer docs: The sample of the page shows it.
   *
   * @see https://developers.rdstation.com/reference/eventos-de-pedido-reembolsado
   * @example 'BRL'
   */
  currency?: string;
  /**
   * Presumably the refunded amount, in units of the currency. Recommended: at least 0.
   *
   * Our assumption: The sample has a currency, which an amount explains.
   *
   * @example 174.7
   */
  price?: number;
  /**
   * Identifier of the order.
   *
   * Our assumption: ECOMMERCE_ORDER_FULFILLED and ECOMMERCE_SHIPMENT_DELIVERED have it.
   *
   * @example 'order-1'
   */
  order_identifier?: string;
} & (
  | {
      /**
       * Email of the contact; it identifies the contact.
       *
       * Our assumption: An event with neither email nor phone is rejected: the page of ECOMMERCE_SHIPMENT_DELIVERED states it of that event.
       *
       * @see https://developers.rdstation.com/es/reference/evento-de-pedido-entregue
       * @example 'ana@example.com'
       */
      email: string;
    }
  | {
      /**
       * Phone of the contact; it identifies the contact. Recommended: a phone number in E.164, such as +5511912341234.
       *
       * Our assumption: An event with neither email nor phone is rejected: the page of ECOMMERCE_SHIPMENT_DELIVERED states it of that event.
       *
       * @see https://developers.rdstation.com/es/reference/evento-de-pedido-entregue
       * @example '+5511912341234'
       */
      phone: string;
    }
);
