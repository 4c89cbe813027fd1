// Generated from spec/events/ecommerce-cart-abandoned.ts. Do not edit: change the spec and run "npm run generate".

import type { CartAbandonedPayload } from '@rdsm-events/types/cart-abandoned';
import type { CommunicationsLegalBasis } from '@rdsm-events/types/communications-legal-basis';
import type {
  EcommerceCartAbandonedEvent,
  EcommerceCartAbandonedPayload,
} from '@rdsm-events/types/ecommerce-cart-abandoned';
import { assertEcommerceCartAbandoned } from '@rdsm-events/validators/ecommerce-cart-abandoned';
import { noticesOfEcommerceCartAbandoned } from '@rdsm-events/validators/notices';
import type { CartItem } from './cart-with-items.js';
import { messages } from './messages/en.js';
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
  'checkout_url',
  'currency',
  'price',
  'total_items',
  'line_items',
];

/**
 * A contact left a cart in an online shop for some time without ordering.
 *
 * At least one of email, phone is required.
 *
 * Fields that are not listed here are sent as `{ unlisted: { … } }`.
 *
 * Imports no validator: `ecommerceCartAbandoned` is the same with `checked`, which validates.
 *
 * @see {@link https://developers.rdstation.com/reference/evento-de-carrinho-abandonado | Evento de Carrinho Abandonado}
 * @see {@link https://developers.rdstation.com/reference/eventos-de-ecommerce | Eventos de E-commerce}
 */
export function buildEcommerceCartAbandoned<Name extends PropertyKey = never, Unlisted extends PropertyKey = never>(
  payload: Exact<Name, EcommerceCartAbandonedPayload>,
  options?: UnlistedFields<Unlisted, EcommerceCartAbandonedPayload>,
): EcommerceCartAbandonedEvent {
  return {
    event_type: 'ECOMMERCE_CART_ABANDONED',
    event_family: 'CDP',
    payload: withUnlisted(payload, options, listedFields, messages),
  };
}

/** Makes the event of a CART_ABANDONED event and of the CART_ABANDONED_ITEM events of its items. */
function fromLegacy(cart: CartAbandonedPayload, items: Iterable<CartItem>): Migrated<EcommerceCartAbandonedEvent> {
  const event = buildEcommerceCartAbandoned({
    email: cart.email,
    identifier: cart.cf_cart_id,
    ...(cart.name !== undefined && { name: cart.name }),
    ...(cart.legal_bases !== undefined && {
      legal_bases: cart.legal_bases.filter((one): one is CommunicationsLegalBasis => one.category === 'communications'),
    }),
    total_items: cart.cf_cart_total_items,
    line_items: itemPayloads<CartItem>(cart, [], items, messages).map((item) => ({
      product_id: item.cf_cart_product_id,
      sku: item.cf_cart_product_sku,
    })),
  });
  return { event, notices: noticesOfEcommerceCartAbandoned(event) };
}

/**
 * A contact left a cart in an online shop for some time without ordering.
 *
 * At least one of email, phone is required.
 *
 * Fields that are not listed here are sent as `{ unlisted: { … } }`.
 *
 * `buildEcommerceCartAbandoned` is the same without `checked`: it imports no validator.
 *
 * @see {@link https://developers.rdstation.com/reference/evento-de-carrinho-abandonado | Evento de Carrinho Abandonado}
 * @see {@link https://developers.rdstation.com/reference/eventos-de-ecommerce | Eventos de E-commerce}
 * @example
 * ecommerceCartAbandoned({ email: 'ana@example.com' })
 */
export const ecommerceCartAbandoned: typeof buildEcommerceCartAbandoned &
  Checked<EcommerceCartAbandonedEvent> &
  FromLegacy<CartAbandonedPayload, CartItem, EcommerceCartAbandonedEvent> = /* @__PURE__ */ withLegacy(
  /* @__PURE__ */ withCheck(buildEcommerceCartAbandoned, assertEcommerceCartAbandoned),
  fromLegacy,
);
