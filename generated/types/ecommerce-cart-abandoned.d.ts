// Generated from spec/events/ecommerce-cart-abandoned.ts. Do not edit: change the spec and run "npm run generate".

import type { CartLineItem } from './cart-line-item.js';
import type { CommunicationsLegalBasis } from './communications-legal-basis.js';

/**
 * A contact left a cart in an online shop for some time without ordering.
 *
 * @see {@link https://developers.rdstation.com/reference/evento-de-carrinho-abandonado | Evento de Carrinho Abandonado}
 * @see {@link https://developers.rdstation.com/reference/eventos-de-ecommerce | Eventos de E-commerce}
 */
export interface EcommerceCartAbandonedEvent {
  /**
   * Type of the event.
   */
  event_type: 'ECOMMERCE_CART_ABANDONED';
  /**
   * Family of the event; CDP is the only one.
   */
  event_family: 'CDP';
  payload: EcommerceCartAbandonedPayload;
}

/**
 * The fields of ECOMMERCE_CART_ABANDONED.
 */
export type EcommerceCartAbandonedPayload = {
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
   * Identifier of the cart.
   *
   * Official client: RD Station's n8n node always sends it.
   *
   * @see https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts
   * @example 'cart-1'
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
   * Page on which the contact can finish the purchase. Recommended: an http or https address.
   *
   * Official client: RD Station's n8n node always sends it.
   *
   * @see https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts
   * @example 'https://shop.example.com/checkout/cart-1'
   */
  checkout_url?: string;
  /**
   * Currency of the amounts (ISO 4217). Recommended: ARS, BRL, CAD, CLP, COP, EUR, MXN, PEN, USD, UYU.
   *
   * Newer docs: The sample of the page shows it.
   *
   * @see https://developers.rdstation.com/reference/evento-de-carrinho-abandonado
   * @example 'BRL'
   */
  currency?: string;
  /**
   * Total price, in units of the currency. Recommended: at least 0.
   *
   * Official client: RD Station's n8n node always sends it.
   *
   * @see https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts
   * @example 174.7
   */
  price?: number;
  /**
   * Number of items. No source states whether it counts lines or pieces. Recommended: at least 0.
   *
   * Official client: RD Station's n8n node always sends it.
   *
   * @see https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts
   * @example 3
   */
  total_items?: number;
  /**
   * The products, each with its quantity. Recommended: at most 20 items.
   *
   * Official client: RD Station's n8n node sends it.
   *
   * @see https://github.com/ResultadosDigitais/n8n-nodes-rdsm/blob/3e7a730/nodes/RdStationMarketing/resources/EcommerceEventsResource.ts
   * @example [{"product_id":"product-1","product_title":"T-shirt","price":59.9,"quantity":2}]
   */
  line_items?: CartLineItem[];
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
