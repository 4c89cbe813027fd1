// Generated from spec/events/ecommerce-order-fulfilled.ts. Do not edit: change the spec and run "npm run generate".

import type {
  EcommerceOrderFulfilledEvent,
  EcommerceOrderFulfilledPayload,
} from '@rdsm-events/types/ecommerce-order-fulfilled';
import { assertEcommerceOrderFulfilled } from '@rdsm-events/validators/ecommerce-order-fulfilled';
import { messages } from './messages/en.js';
import { createBuilder, type Exact, type Parse } from './runtime/builder.js';
import { type UnlistedFields, withUnlisted } from './runtime/unlisted.js';

export { RdsmValidationError } from './runtime/validation-error.js';

const listedFields = [
  'email',
  'phone',
  'identifier',
  'name',
  'mobile_phone',
  'personal_phone',
  'legal_bases',
  'order_identifier',
  'tracking_company',
  'tracking_code',
  'tracking_url',
];

/**
 * An order of an online shop was shipped, in part or as a whole.
 *
 * At least one of email, phone is required.
 *
 * Fields that are not listed here are sent as `{ unlisted: { … } }`.
 *
 * Only builds: nothing is validated, and no validator is imported. `ecommerceOrderFulfilled` also validates.
 *
 * @see {@link https://developers.rdstation.com/reference/eventos-de-pedido-enviado | Evento de Pedido Enviado}
 * @see {@link https://developers.rdstation.com/reference/eventos-de-ecommerce | Eventos de E-commerce}
 */
export function buildEcommerceOrderFulfilled<Name extends PropertyKey = never, Unlisted extends PropertyKey = never>(
  payload: Exact<Name, EcommerceOrderFulfilledPayload>,
  options?: UnlistedFields<Unlisted, EcommerceOrderFulfilledPayload>,
): EcommerceOrderFulfilledEvent {
  return {
    event_type: 'ECOMMERCE_ORDER_FULFILLED',
    event_family: 'CDP',
    payload: withUnlisted(payload, options, listedFields, messages),
  };
}

/**
 * An order of an online shop was shipped, in part or as a whole.
 *
 * At least one of email, phone is required.
 *
 * Fields that are not listed here are sent as `{ unlisted: { … } }`.
 *
 * Validates the event. `buildEcommerceOrderFulfilled` only builds it.
 *
 * @see {@link https://developers.rdstation.com/reference/eventos-de-pedido-enviado | Evento de Pedido Enviado}
 * @see {@link https://developers.rdstation.com/reference/eventos-de-ecommerce | Eventos de E-commerce}
 * @throws {RdsmValidationError} with every error in `errors`.
 * @example
 * ecommerceOrderFulfilled({ email: 'ana@example.com' })
 */
export const ecommerceOrderFulfilled: typeof buildEcommerceOrderFulfilled & Parse<EcommerceOrderFulfilledEvent> =
  /* @__PURE__ */ createBuilder(buildEcommerceOrderFulfilled, assertEcommerceOrderFulfilled);
