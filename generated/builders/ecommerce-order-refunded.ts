// Generated from spec/events/ecommerce-order-refunded.ts. Do not edit: change the spec and run "npm run generate".

import type {
  EcommerceOrderRefundedEvent,
  EcommerceOrderRefundedPayload,
} from '@rdsm-events/types/ecommerce-order-refunded';
import { assertEcommerceOrderRefunded } from '@rdsm-events/validators/ecommerce-order-refunded';
import { messages } from './messages/api/en.js';
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
  'currency',
  'price',
  'order_identifier',
];

/**
 * An order of an online shop was refunded, in part or as a whole.
 *
 * At least one of email, phone is required.
 *
 * Fields that are not listed here are sent as `{ unlisted: { … } }`.
 *
 * Imports no validator: `ecommerceOrderRefunded` is the same with `checked`, which validates.
 *
 * @see {@link https://developers.rdstation.com/reference/eventos-de-pedido-reembolsado | Evento de Pedido Reembolsado}
 * @see {@link https://developers.rdstation.com/reference/eventos-de-ecommerce | Eventos de E-commerce}
 */
export function buildEcommerceOrderRefunded<Name extends PropertyKey = never, Unlisted extends PropertyKey = never>(
  payload: Exact<Name, EcommerceOrderRefundedPayload>,
  options?: UnlistedFields<Unlisted, EcommerceOrderRefundedPayload>,
): EcommerceOrderRefundedEvent {
  return {
    event_type: 'ECOMMERCE_ORDER_REFUNDED',
    event_family: 'CDP',
    payload: withUnlisted(payload, options, listedFields, messages),
  };
}

/**
 * An order of an online shop was refunded, in part or as a whole.
 *
 * At least one of email, phone is required.
 *
 * Fields that are not listed here are sent as `{ unlisted: { … } }`.
 *
 * `buildEcommerceOrderRefunded` is the same without `checked`: it imports no validator.
 *
 * @see {@link https://developers.rdstation.com/reference/eventos-de-pedido-reembolsado | Evento de Pedido Reembolsado}
 * @see {@link https://developers.rdstation.com/reference/eventos-de-ecommerce | Eventos de E-commerce}
 * @example
 * ecommerceOrderRefunded({ email: 'ana@example.com' })
 */
export const ecommerceOrderRefunded: typeof buildEcommerceOrderRefunded & Checked<EcommerceOrderRefundedEvent> =
  /* @__PURE__ */ withCheck(buildEcommerceOrderRefunded, assertEcommerceOrderRefunded);
