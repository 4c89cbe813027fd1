// Generated from spec/events/ecommerce-cart-abandoned.ts. Do not edit: change the spec and run "npm run generate".

import type {
  EcommerceCartAbandonedEvent,
  EcommerceCartAbandonedPayload,
} from '@rdsm-events/types/ecommerce-cart-abandoned';
import { assertEcommerceCartAbandoned } from '@rdsm-events/validators/ecommerce-cart-abandoned';
import { messages } from './messages/en.js';
import { type Checked, type Exact, withCheck } from './runtime/builder.js';
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
export const ecommerceCartAbandoned: typeof buildEcommerceCartAbandoned & Checked<EcommerceCartAbandonedEvent> =
  /* @__PURE__ */ withCheck(buildEcommerceCartAbandoned, assertEcommerceCartAbandoned);
