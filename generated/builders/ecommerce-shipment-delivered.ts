// Generated from spec/events/ecommerce-shipment-delivered.ts. Do not edit: change the spec and run "npm run generate".

import type {
  EcommerceShipmentDeliveredEvent,
  EcommerceShipmentDeliveredPayload,
} from '@rdsm-events/types/ecommerce-shipment-delivered';
import { assertEcommerceShipmentDelivered } from '@rdsm-events/validators/ecommerce-shipment-delivered';
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
];

/**
 * A shipment of an order of an online shop was delivered.
 *
 * At least one of email, phone is required.
 *
 * Fields that are not listed here are sent as `{ unlisted: { … } }`.
 *
 * Only builds: nothing is validated, and no validator is imported. `ecommerceShipmentDelivered` also validates.
 *
 * @see {@link https://developers.rdstation.com/reference/evento-de-pedido-entregue | Evento de Pedido Entregue}
 * @see {@link https://developers.rdstation.com/reference/eventos-de-ecommerce | Eventos de E-commerce}
 */
export function buildEcommerceShipmentDelivered<Name extends PropertyKey = never, Unlisted extends PropertyKey = never>(
  payload: Exact<Name, EcommerceShipmentDeliveredPayload>,
  options?: UnlistedFields<Unlisted, EcommerceShipmentDeliveredPayload>,
): EcommerceShipmentDeliveredEvent {
  return {
    event_type: 'ECOMMERCE_SHIPMENT_DELIVERED',
    event_family: 'CDP',
    payload: withUnlisted(payload, options, listedFields, messages),
  };
}

/**
 * A shipment of an order of an online shop was delivered.
 *
 * At least one of email, phone is required.
 *
 * Fields that are not listed here are sent as `{ unlisted: { … } }`.
 *
 * Validates the event. `buildEcommerceShipmentDelivered` only builds it.
 *
 * @see {@link https://developers.rdstation.com/reference/evento-de-pedido-entregue | Evento de Pedido Entregue}
 * @see {@link https://developers.rdstation.com/reference/eventos-de-ecommerce | Eventos de E-commerce}
 * @throws {RdsmValidationError} with every error in `errors`.
 * @example
 * ecommerceShipmentDelivered({ email: 'ana@example.com' })
 */
export const ecommerceShipmentDelivered: typeof buildEcommerceShipmentDelivered &
  Parse<EcommerceShipmentDeliveredEvent> = /* @__PURE__ */ createBuilder(
  buildEcommerceShipmentDelivered,
  assertEcommerceShipmentDelivered,
);
