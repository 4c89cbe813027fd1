// Generated from spec/events/ecommerce-order-placed.ts. Do not edit: change the spec and run "npm run generate".

import type { CommunicationsLegalBasis } from '@rdsm-events/types/communications-legal-basis';
import type { EcommerceOrderPlacedEvent, EcommerceOrderPlacedPayload } from '@rdsm-events/types/ecommerce-order-placed';
import type { OrderPlacedPayload } from '@rdsm-events/types/order-placed';
import { assertEcommerceOrderPlaced } from '@rdsm-events/validators/ecommerce-order-placed';
import { noticesOfEcommerceOrderPlaced } from '@rdsm-events/validators/notices';
import { messages } from './messages/en.js';
import type { OrderItem } from './order-with-items.js';
import { type Checked, type Exact, withCheck } from './runtime/builder.js';
import { type FromLegacy, type Migrated, withLegacy } from './runtime/from-legacy.js';
import { itemPayloads } from './runtime/items.js';
import { type UnlistedFields, withUnlisted } from './runtime/unlisted.js';

const listedFields = [
  'email',
  'phone',
  'identifier',
  'name',
  'mobile_phone',
  'personal_phone',
  'legal_bases',
  'currency',
  'price',
  'total_items',
  'shipping_price',
  'shipping_city',
  'shipping_state',
  'shipping_country',
  'order_url',
  'payment_methods',
  'line_items',
];

/**
 * A contact placed an order, not yet paid, in an online shop.
 *
 * At least one of email, phone is required.
 *
 * Fields that are not listed here are sent as `{ unlisted: { … } }`.
 *
 * Imports no validator: `ecommerceOrderPlaced` is the same with `checked`, which validates.
 *
 * @see {@link https://developers.rdstation.com/reference/evento-de-pedido-realizado | Evento de Pedido Realizado}
 * @see {@link https://developers.rdstation.com/reference/eventos-de-ecommerce | Eventos de E-commerce}
 */
export function buildEcommerceOrderPlaced<Name extends PropertyKey = never, Unlisted extends PropertyKey = never>(
  payload: Exact<Name, EcommerceOrderPlacedPayload>,
  options?: UnlistedFields<Unlisted, EcommerceOrderPlacedPayload>,
): EcommerceOrderPlacedEvent {
  return {
    event_type: 'ECOMMERCE_ORDER_PLACED',
    event_family: 'CDP',
    payload: withUnlisted(payload, options, listedFields, messages),
  };
}

/** Makes the event of a ORDER_PLACED event and of the ORDER_PLACED_ITEM events of its items. */
function fromLegacy(order: OrderPlacedPayload, items: Iterable<OrderItem>): Migrated<EcommerceOrderPlacedEvent> {
  const event = buildEcommerceOrderPlaced({
    email: order.email,
    identifier: order.cf_order_id,
    ...(order.name !== undefined && { name: order.name }),
    ...(order.legal_bases !== undefined && {
      legal_bases: order.legal_bases.filter(
        (one): one is CommunicationsLegalBasis => one.category === 'communications',
      ),
    }),
    price: order.cf_order_payment_amount,
    total_items: order.cf_order_total_items,
    payment_methods: [order.cf_order_payment_method],
    line_items: itemPayloads<OrderItem>(order, [], items, messages).map((item) => ({
      product_id: item.cf_order_product_id,
      sku: item.cf_order_product_sku,
    })),
  });
  return { event, notices: noticesOfEcommerceOrderPlaced(event) };
}

/**
 * A contact placed an order, not yet paid, in an online shop.
 *
 * At least one of email, phone is required.
 *
 * Fields that are not listed here are sent as `{ unlisted: { … } }`.
 *
 * `buildEcommerceOrderPlaced` is the same without `checked`: it imports no validator.
 *
 * @see {@link https://developers.rdstation.com/reference/evento-de-pedido-realizado | Evento de Pedido Realizado}
 * @see {@link https://developers.rdstation.com/reference/eventos-de-ecommerce | Eventos de E-commerce}
 * @example
 * ecommerceOrderPlaced({ email: 'ana@example.com' })
 */
export const ecommerceOrderPlaced: typeof buildEcommerceOrderPlaced &
  Checked<EcommerceOrderPlacedEvent> &
  FromLegacy<OrderPlacedPayload, OrderItem, EcommerceOrderPlacedEvent> = /* @__PURE__ */ withLegacy(
  /* @__PURE__ */ withCheck(buildEcommerceOrderPlaced, assertEcommerceOrderPlaced),
  fromLegacy,
);
