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
   * Newer docs: An event without email and phone is rejected.
   *
   * @see https://developers.rdstation.com/es/reference/evento-de-pedido-entregue
   * @example 'ana@example.com'
   */
  email?: string;
  /**
   * Phone of the contact, in the format E.164; it identifies the contact.
   *
   * Newer docs: An event without email and phone is rejected.
   *
   * @see https://developers.rdstation.com/es/reference/evento-de-pedido-entregue
   * @example '+5511912341234'
   */
  phone?: string;
  /**
   * Identifier of the refund or of the order; no source states which.
   *
   * Ours: RD Station's n8n node always sends it with each of the other six e-commerce events.
   *
   * @example 'order-1'
   */
  identifier?: string;
  /**
   * Name of the contact.
   *
   * Official client: RD Station's n8n node sends it.
   *
   * @see https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts
   * @example 'Ana'
   */
  name?: string;
  /**
   * Mobile phone of the contact (celular), in the format E.164; it does not identify the contact.
   *
   * Official client: RD Station's n8n node sends it.
   *
   * @see https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts
   * @example '+5511912341234'
   */
  mobile_phone?: string;
  /**
   * Phone of the contact (telefone), in the format E.164; it does not identify the contact.
   *
   * Official client: RD Station's n8n node sends it.
   *
   * @see https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts
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
   * Currency of the amounts (ISO 4217).
   *
   * Newer docs: The sample of the page shows it.
   *
   * @see https://developers.rdstation.com/reference/eventos-de-pedido-reembolsado
   * @example 'BRL'
   */
  currency?: string;
  /**
   * Presumably the refunded amount, in units of the currency.
   *
   * Ours: The sample has a currency, which an amount explains.
   *
   * @example 174.7
   */
  price?: number;
  /**
   * Identifier of the order.
   *
   * Ours: ECOMMERCE_ORDER_FULFILLED and ECOMMERCE_SHIPMENT_DELIVERED have it.
   *
   * @example 'order-1'
   */
  order_identifier?: string;
} & (
  | {
      /**
       * Email of the contact; it identifies the contact.
       *
       * Newer docs: An event without email and phone is rejected.
       *
       * @see https://developers.rdstation.com/es/reference/evento-de-pedido-entregue
       * @example 'ana@example.com'
       */
      email: string;
    }
  | {
      /**
       * Phone of the contact, in the format E.164; it identifies the contact.
       *
       * Newer docs: An event without email and phone is rejected.
       *
       * @see https://developers.rdstation.com/es/reference/evento-de-pedido-entregue
       * @example '+5511912341234'
       */
      phone: string;
    }
);
