// Generated from spec/events/ecommerce-order-placed.ts. Do not edit: change the spec and run "npm run generate".

import { isEmailFormat } from '../formats.js';
import { fieldsOf } from '../runtime/fields.js';
import { isCommunicationsLegalBasisArray } from './definitions/communications-legal-basis.js';
import { isLineItemArray } from './definitions/line-item.js';

/** Whether a value is an array of valid items. */
function isPaymentMethods(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (typeof item !== 'string') return false;
  }
  return true;
}

/** Checks an object: Payload of Order placed (e-commerce). */
export function isEcommerceOrderPlacedPayload(input: unknown): boolean {
  const fields = fieldsOf(input);
  if (fields === undefined) return false;
  let email: unknown;
  let phone: unknown;
  let legal_bases: unknown;
  let payment_methods: unknown;
  let line_items: unknown;
  for (const key in fields) {
    const entry = fields[key];
    if (key === 'email') email = entry;
    else if (key === 'phone') phone = entry;
    else if (
      key === 'identifier' ||
      key === 'name' ||
      key === 'mobile_phone' ||
      key === 'personal_phone' ||
      key === 'currency' ||
      key === 'shipping_city' ||
      key === 'shipping_state' ||
      key === 'shipping_country' ||
      key === 'order_url'
    ) {
      if (typeof entry !== 'string' && entry !== undefined) return false;
    } else if (key === 'legal_bases') legal_bases = entry;
    else if (key === 'price' || key === 'shipping_price') {
      if (!Number.isFinite(entry) && entry !== undefined) return false;
    } else if (key === 'total_items') {
      if (!Number.isInteger(entry) && entry !== undefined) return false;
    } else if (key === 'payment_methods') payment_methods = entry;
    else if (key === 'line_items') line_items = entry;
    else if (key === 'toJSON' && typeof entry === 'function') return false;
  }
  // Email of the contact; it identifies the contact.
  if (email !== undefined && (typeof email !== 'string' || !isEmailFormat(email))) return false;
  // Phone of the contact; it identifies the contact.
  if (phone !== undefined && (typeof phone !== 'string' || phone === '')) return false;
  // Legal bases for writing to the contact (bases legais).
  if (legal_bases !== undefined && !isCommunicationsLegalBasisArray(legal_bases)) return false;
  // How the order is paid, in any wording.
  if (payment_methods !== undefined && !isPaymentMethods(payment_methods)) return false;
  // The products, each with its quantity.
  if (line_items !== undefined && !isLineItemArray(line_items)) return false;
  // At least one of email, phone is required.
  if (email === undefined && phone === undefined) return false;
  return true;
}

/** Checks an object: Order placed (e-commerce). */
export function isEcommerceOrderPlacedEvent(input: unknown): boolean {
  const fields = fieldsOf(input);
  if (fields === undefined) return false;
  let event_type: unknown;
  let event_family: unknown;
  let payload: unknown;
  for (const key in fields) {
    const entry = fields[key];
    if (key === 'event_type') event_type = entry;
    else if (key === 'event_family') event_family = entry;
    else if (key === 'payload') payload = entry;
    else if (entry !== undefined) return false;
  }
  // Type of the event.
  if (event_type !== 'ECOMMERCE_ORDER_PLACED') return false;
  // Family of the event; CDP is the only one.
  if (event_family !== 'CDP') return false;
  if (!isEcommerceOrderPlacedPayload(payload)) return false;
  return true;
}
