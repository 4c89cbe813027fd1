// Generated from spec/events/ecommerce-order-placed.ts. Do not edit: change the spec and run "npm run generate".

import type { CommunicationsLegalBasis } from './communications-legal-basis.js';
import type { LineItem } from './line-item.js';

/**
 * A contact placed an order, not yet paid, in an online shop.
 *
 * @see {@link https://developers.rdstation.com/reference/evento-de-pedido-realizado | Evento de Pedido Realizado}
 * @see {@link https://developers.rdstation.com/reference/eventos-de-ecommerce | Eventos de E-commerce}
 */
export interface EcommerceOrderPlacedEvent {
  /**
   * Type of the event.
   */
  event_type: 'ECOMMERCE_ORDER_PLACED';
  /**
   * Family of the event; CDP is the only one.
   */
  event_family: 'CDP';
  payload: EcommerceOrderPlacedPayload;
}

/**
 * The fields of ECOMMERCE_ORDER_PLACED.
 */
export type EcommerceOrderPlacedPayload = {
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
   * @see https://developers.rdstation.com/reference/evento-de-pedido-realizado
   * @example 'BRL'
   */
  currency?: string;
  /**
   * Total price, in units of the currency. Recommended: at least 0.
   *
   * Our assumption: ECOMMERCE_ORDER_PAID has it.
   *
   * @example 174.7
   */
  price?: number;
  /**
   * Number of items. No source states whether it counts lines or pieces. Recommended: at least 0.
   *
   * Our assumption: ECOMMERCE_ORDER_PAID has it.
   *
   * @example 3
   */
  total_items?: number;
  /**
   * Price of the shipping, in units of the currency. Recommended: at least 0.
   *
   * Our assumption: Only a third party's n8n node sends it.
   *
   * @see https://www.npmjs.com/package/n8n-nodes-rdsme
   * @example 15
   */
  shipping_price?: number;
  /**
   * City to which the order is sent.
   *
   * Our assumption: Only a third party's n8n node sends it.
   *
   * @see https://www.npmjs.com/package/n8n-nodes-rdsme
   * @example 'Florianópolis'
   */
  shipping_city?: string;
  /**
   * State to which the order is sent.
   *
   * Our assumption: Only a third party's n8n node sends it.
   *
   * @see https://www.npmjs.com/package/n8n-nodes-rdsme
   * @example 'SC'
   */
  shipping_state?: string;
  /**
   * Country to which the order is sent.
   *
   * Our assumption: Only a third party's n8n node sends it.
   *
   * @see https://www.npmjs.com/package/n8n-nodes-rdsme
   * @example 'BR'
   */
  shipping_country?: string;
  /**
   * Page of the order. Recommended: an http or https address.
   *
   * Our assumption: ECOMMERCE_ORDER_PAID has it.
   *
   * @example 'https://shop.example.com/orders/order-1'
   */
  order_url?: string;
  /**
   * How the order is paid, in any wording. Recommended: at most 5 items.
   *
   * Our assumption: ECOMMERCE_ORDER_PAID has it.
   *
   * @example ["credit_card","pix"]
   */
  payment_methods?: string[];
  /**
   * The products, each with its quantity. Recommended: at most 20 items.
   *
   * Our assumption: Only a third party's n8n node sends it.
   *
   * @see https://www.npmjs.com/package/n8n-nodes-rdsme
   * @example [{"product_id":"product-1","product_title":"T-shirt","price":59.9,"quantity":2}]
   */
  line_items?: LineItem[];
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
