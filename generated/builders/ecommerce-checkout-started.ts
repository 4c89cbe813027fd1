// Generated from spec/events/ecommerce-checkout-started.ts. Do not edit: change the spec and run "npm run generate".

import type {
  EcommerceCheckoutStartedEvent,
  EcommerceCheckoutStartedPayload,
} from '@rdsm-events/types/ecommerce-checkout-started';
import { assertEcommerceCheckoutStarted } from '@rdsm-events/validators/ecommerce-checkout-started';
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
  'checkout_url',
  'currency',
  'price',
  'total_items',
  'line_items',
];

/**
 * A contact started the checkout in an online shop.
 *
 * At least one of email, phone is required.
 *
 * Fields that are not listed here are sent as `{ unlisted: { … } }`.
 *
 * Only builds: nothing is validated, and no validator is imported. `ecommerceCheckoutStarted` also validates.
 *
 * @see {@link https://developers.rdstation.com/reference/evento-de-checkout-iniciado | Evento de Checkout Iniciado}
 * @see {@link https://developers.rdstation.com/reference/eventos-de-ecommerce | Eventos de E-commerce}
 */
export function buildEcommerceCheckoutStarted<Name extends PropertyKey = never, Unlisted extends PropertyKey = never>(
  payload: Exact<Name, EcommerceCheckoutStartedPayload>,
  options?: UnlistedFields<Unlisted, EcommerceCheckoutStartedPayload>,
): EcommerceCheckoutStartedEvent {
  return {
    event_type: 'ECOMMERCE_CHECKOUT_STARTED',
    event_family: 'CDP',
    payload: withUnlisted(payload, options, listedFields, messages),
  };
}

/**
 * A contact started the checkout in an online shop.
 *
 * At least one of email, phone is required.
 *
 * Fields that are not listed here are sent as `{ unlisted: { … } }`.
 *
 * Validates the event. `buildEcommerceCheckoutStarted` only builds it.
 *
 * @see {@link https://developers.rdstation.com/reference/evento-de-checkout-iniciado | Evento de Checkout Iniciado}
 * @see {@link https://developers.rdstation.com/reference/eventos-de-ecommerce | Eventos de E-commerce}
 * @throws {RdsmValidationError} with every error in `errors`.
 * @example
 * ecommerceCheckoutStarted({ email: 'ana@example.com' })
 */
export const ecommerceCheckoutStarted: typeof buildEcommerceCheckoutStarted & Parse<EcommerceCheckoutStartedEvent> =
  /* @__PURE__ */ createBuilder(buildEcommerceCheckoutStarted, assertEcommerceCheckoutStarted);
