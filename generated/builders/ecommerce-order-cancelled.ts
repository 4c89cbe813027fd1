// Generated from spec/events/ecommerce-order-cancelled.ts. Do not edit: change the spec and run "npm run generate".

import type {
  EcommerceOrderCancelledEvent,
  EcommerceOrderCancelledPayload,
} from '@rdsm-events/types/ecommerce-order-cancelled';
import { assertEcommerceOrderCancelled } from '@rdsm-events/validators/ecommerce-order-cancelled';
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
  'cancel_reason',
];

/**
 * The contact or the online shop cancelled an order.
 *
 * At least one of email, phone is required.
 *
 * Fields that are not listed here are sent as `{ unlisted: { … } }`.
 *
 * Only builds: nothing is validated, and no validator is imported. `ecommerceOrderCancelled` also validates.
 *
 * @see {@link https://developers.rdstation.com/reference/evento-de-cancelamento-de-pedido | Evento de Cancelamento de Pedido}
 * @see {@link https://developers.rdstation.com/reference/eventos-de-ecommerce | Eventos de E-commerce}
 */
export function buildEcommerceOrderCancelled<Name extends PropertyKey = never, Unlisted extends PropertyKey = never>(
  payload: Exact<Name, EcommerceOrderCancelledPayload>,
  options?: UnlistedFields<Unlisted, EcommerceOrderCancelledPayload>,
): EcommerceOrderCancelledEvent {
  return {
    event_type: 'ECOMMERCE_ORDER_CANCELLED',
    event_family: 'CDP',
    payload: withUnlisted(payload, options, listedFields, messages),
  };
}

/**
 * The contact or the online shop cancelled an order.
 *
 * At least one of email, phone is required.
 *
 * Fields that are not listed here are sent as `{ unlisted: { … } }`.
 *
 * Validates the event. `buildEcommerceOrderCancelled` only builds it.
 *
 * @see {@link https://developers.rdstation.com/reference/evento-de-cancelamento-de-pedido | Evento de Cancelamento de Pedido}
 * @see {@link https://developers.rdstation.com/reference/eventos-de-ecommerce | Eventos de E-commerce}
 * @throws {RdsmValidationError} with every error in `errors`.
 * @example
 * ecommerceOrderCancelled({ email: 'ana@example.com' })
 */
export const ecommerceOrderCancelled: typeof buildEcommerceOrderCancelled & Parse<EcommerceOrderCancelledEvent> =
  /* @__PURE__ */ createBuilder(buildEcommerceOrderCancelled, assertEcommerceOrderCancelled);
