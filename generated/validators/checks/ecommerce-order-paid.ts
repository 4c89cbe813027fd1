// Generated from spec/events/ecommerce-order-paid.ts. Do not edit: change the spec and run "npm run generate".

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

/** Checks an object: Payload of Order paid (e-commerce). */
export function isEcommerceOrderPaidPayload(input: unknown): boolean {
  const fields = fieldsOf(input);
  if (fields === undefined) return false;
  let email: unknown;
  let phone: unknown;
  let identifier: unknown;
  let name: unknown;
  let mobile_phone: unknown;
  let personal_phone: unknown;
  let legal_bases: unknown;
  let currency: unknown;
  let price: unknown;
  let total_items: unknown;
  let shipping_price: unknown;
  let shipping_city: unknown;
  let shipping_state: unknown;
  let shipping_country: unknown;
  let order_url: unknown;
  let payment_methods: unknown;
  let line_items: unknown;
  for (const key in fields) {
    const entry = fields[key];
    if (key === 'email') email = entry;
    else if (key === 'phone') phone = entry;
    else if (key === 'identifier') identifier = entry;
    else if (key === 'name') name = entry;
    else if (key === 'mobile_phone') mobile_phone = entry;
    else if (key === 'personal_phone') personal_phone = entry;
    else if (key === 'legal_bases') legal_bases = entry;
    else if (key === 'currency') currency = entry;
    else if (key === 'price') price = entry;
    else if (key === 'total_items') total_items = entry;
    else if (key === 'shipping_price') shipping_price = entry;
    else if (key === 'shipping_city') shipping_city = entry;
    else if (key === 'shipping_state') shipping_state = entry;
    else if (key === 'shipping_country') shipping_country = entry;
    else if (key === 'order_url') order_url = entry;
    else if (key === 'payment_methods') payment_methods = entry;
    else if (key === 'line_items') line_items = entry;
    else if (key === 'toJSON' && typeof entry === 'function') return false;
  }
  // Email of the contact; it identifies the contact.
  if (email !== undefined && (typeof email !== 'string' || !isEmailFormat(email))) return false;
  // Phone of the contact; it identifies the contact.
  if (phone !== undefined && (typeof phone !== 'string' || phone === '')) return false;
  // Identifier of the order.
  if (identifier !== undefined && typeof identifier !== 'string') return false;
  // Name of the contact.
  if (name !== undefined && typeof name !== 'string') return false;
  // Mobile phone of the contact (celular); it does not identify the contact.
  if (mobile_phone !== undefined && typeof mobile_phone !== 'string') return false;
  // Phone of the contact (telefone); it does not identify the contact.
  if (personal_phone !== undefined && typeof personal_phone !== 'string') return false;
  // Legal bases for writing to the contact (bases legais).
  if (legal_bases !== undefined && !isCommunicationsLegalBasisArray(legal_bases)) return false;
  // Currency of the amounts (ISO 4217).
  if (currency !== undefined && typeof currency !== 'string') return false;
  // Total price, in units of the currency.
  if (price !== undefined && !Number.isFinite(price)) return false;
  // Number of items. No source states whether it counts lines or pieces.
  if (total_items !== undefined && !Number.isInteger(total_items)) return false;
  // Price of the shipping, in units of the currency.
  if (shipping_price !== undefined && !Number.isFinite(shipping_price)) return false;
  // City to which the order is sent.
  if (shipping_city !== undefined && typeof shipping_city !== 'string') return false;
  // State to which the order is sent.
  if (shipping_state !== undefined && typeof shipping_state !== 'string') return false;
  // Country to which the order is sent.
  if (shipping_country !== undefined && typeof shipping_country !== 'string') return false;
  // Page of the order.
  if (order_url !== undefined && typeof order_url !== 'string') return false;
  // How the order is paid, in any wording.
  if (payment_methods !== undefined && !isPaymentMethods(payment_methods)) return false;
  // The products, each with its quantity.
  if (line_items !== undefined && !isLineItemArray(line_items)) return false;
  // At least one of email, phone is required.
  if (email === undefined && phone === undefined) return false;
  return true;
}

/** Checks an object: Order paid (e-commerce). */
export function isEcommerceOrderPaidEvent(input: unknown): boolean {
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
  if (event_type !== 'ECOMMERCE_ORDER_PAID') return false;
  // Family of the event; CDP is the only one.
  if (event_family !== 'CDP') return false;
  if (!isEcommerceOrderPaidPayload(payload)) return false;
  return true;
}
