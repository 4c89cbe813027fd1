// Generated from spec/events/ecommerce-order-refunded.ts. Do not edit: change the spec and run "npm run generate".

import type {
  EcommerceOrderRefundedEvent,
  EcommerceOrderRefundedPayload,
} from '@rdsm-events/types/ecommerce-order-refunded';
import { assertEcommerceOrderRefunded } from '@rdsm-events/validators/ecommerce-order-refunded';
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
 * Only builds: nothing is validated, and no validator is imported. `ecommerceOrderRefunded` also validates.
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
 * Validates the event. `buildEcommerceOrderRefunded` only builds it.
 *
 * @see {@link https://developers.rdstation.com/reference/eventos-de-pedido-reembolsado | Evento de Pedido Reembolsado}
 * @see {@link https://developers.rdstation.com/reference/eventos-de-ecommerce | Eventos de E-commerce}
 * @throws {RdsmValidationError} with every error in `errors`.
 * @example
 * ecommerceOrderRefunded({ email: 'ana@example.com' })
 */
export const ecommerceOrderRefunded: typeof buildEcommerceOrderRefunded & Parse<EcommerceOrderRefundedEvent> =
  /* @__PURE__ */ createBuilder(buildEcommerceOrderRefunded, assertEcommerceOrderRefunded);
