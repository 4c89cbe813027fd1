// Generated from spec/events/ecommerce-checkout-started.ts. Do not edit: change the spec and run "npm run generate".

import type {
  EcommerceCheckoutStartedEvent,
  EcommerceCheckoutStartedPayload,
} from '@rdsm-events/types/ecommerce-checkout-started';
import { assertEcommerceCheckoutStarted } from '@rdsm-events/validators/ecommerce-checkout-started';
import { type Checked, type Exact, withCheck } from './runtime/builder.js';

/**
 * A contact started the checkout in an online shop.
 *
 * At least one of email, phone is required.
 *
 * Imports no validator: `ecommerceCheckoutStarted` is the same with `checked`, which validates.
 *
 * @see {@link https://developers.rdstation.com/reference/evento-de-checkout-iniciado | Evento de Checkout Iniciado}
 * @see {@link https://developers.rdstation.com/reference/eventos-de-ecommerce | Eventos de E-commerce}
 */
export function buildEcommerceCheckoutStarted<Name extends PropertyKey = never>(
  payload: Exact<Name, EcommerceCheckoutStartedPayload>,
): EcommerceCheckoutStartedEvent {
  return { event_type: 'ECOMMERCE_CHECKOUT_STARTED', event_family: 'CDP', payload };
}

/**
 * A contact started the checkout in an online shop.
 *
 * At least one of email, phone is required.
 *
 * `buildEcommerceCheckoutStarted` is the same without `checked`: it imports no validator.
 *
 * @see {@link https://developers.rdstation.com/reference/evento-de-checkout-iniciado | Evento de Checkout Iniciado}
 * @see {@link https://developers.rdstation.com/reference/eventos-de-ecommerce | Eventos de E-commerce}
 * @example
 * ecommerceCheckoutStarted({ email: 'ana@example.com' })
 */
export const ecommerceCheckoutStarted: typeof buildEcommerceCheckoutStarted & Checked<EcommerceCheckoutStartedEvent> =
  /* @__PURE__ */ withCheck(buildEcommerceCheckoutStarted, assertEcommerceCheckoutStarted);
