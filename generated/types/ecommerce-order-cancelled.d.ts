// Generated from spec/events/ecommerce-order-cancelled.ts. Do not edit: change the spec and run "npm run generate".

import type { CommunicationsLegalBasis } from './communications-legal-basis.js';

/**
 * The contact or the online shop cancelled an order.
 *
 * @see {@link https://developers.rdstation.com/reference/evento-de-cancelamento-de-pedido | Evento de Cancelamento de Pedido}
 * @see {@link https://developers.rdstation.com/reference/eventos-de-ecommerce | Eventos de E-commerce}
 */
export interface EcommerceOrderCancelledEvent {
  /**
   * Type of the event.
   */
  event_type: 'ECOMMERCE_ORDER_CANCELLED';
  /**
   * Family of the event; CDP is the only one.
   */
  event_family: 'CDP';
  payload: EcommerceOrderCancelledPayload;
}

/**
 * The fields of ECOMMERCE_ORDER_CANCELLED.
 */
export type EcommerceOrderCancelledPayload = {
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
   * Identifier of the order.
   *
   * Official client: RD Station's n8n node always sends it.
   *
   * @see https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts
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
   * Mobile phone of the contact (celular); it does not identify the contact. Recommended: a phone number in E.164, such as +5511912341234.
   *
   * Official client: RD Station's n8n node sends it.
   *
   * @see https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts
   * @example '+5511912341234'
   */
  mobile_phone?: string;
  /**
   * Phone of the contact (telefone); it does not identify the contact. Recommended: a phone number in E.164, such as +5511912341234.
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
   * Why the order was cancelled. Recommended: customer, declined, fraud, inventory, other.
   *
   * Official client: RD Station's n8n node sends it.
   *
   * @see https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts
   * @example 'customer'
   */
  cancel_reason?: string;
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
