// Generated from spec/events/order-placed.ts. Do not edit: change the spec and run "npm run generate".

import { isEmailFormat } from '../formats.js';
import { fieldsOf } from '../runtime/fields.js';
import { isLegalBasisArray } from './definitions/legal-basis.js';

/** Checks an object: Payload of Order placed. */
export function isOrderPlacedPayload(input: unknown): boolean {
  const fields = fieldsOf(input);
  if (fields === undefined) return false;
  let name: unknown;
  let email: unknown;
  let cf_order_id: unknown;
  let cf_order_total_items: unknown;
  let cf_order_status: unknown;
  let cf_order_payment_method: unknown;
  let cf_order_payment_amount: unknown;
  let legal_bases: unknown;
  for (const key in fields) {
    const entry = fields[key];
    if (key === 'name') name = entry;
    else if (key === 'email') email = entry;
    else if (key === 'cf_order_id') cf_order_id = entry;
    else if (key === 'cf_order_total_items') cf_order_total_items = entry;
    else if (key === 'cf_order_status') cf_order_status = entry;
    else if (key === 'cf_order_payment_method') cf_order_payment_method = entry;
    else if (key === 'cf_order_payment_amount') cf_order_payment_amount = entry;
    else if (key === 'legal_bases') legal_bases = entry;
    else if (entry !== undefined) return false;
  }
  // Name of the contact.
  if (name !== undefined && typeof name !== 'string') return false;
  // Email of the contact; it identifies the contact.
  if (typeof email !== 'string' || !isEmailFormat(email)) return false;
  // Identifier of the order (pedido).
  if (typeof cf_order_id !== 'string' || cf_order_id === '') return false;
  // Number of items in the order.
  if (!Number.isInteger(cf_order_total_items)) return false;
  // Status of the order when the event happened.
  if (typeof cf_order_status !== 'string' || cf_order_status === '') return false;
  // How the order is paid.
  if (
    cf_order_payment_method !== 'Credit Card' &&
    cf_order_payment_method !== 'Debit Card' &&
    cf_order_payment_method !== 'Invoice' &&
    cf_order_payment_method !== 'Others'
  )
    return false;
  // Total value of the order.
  if (!Number.isFinite(cf_order_payment_amount)) return false;
  // Legal bases for using the data of the contact (bases legais).
  if (legal_bases !== undefined && !isLegalBasisArray(legal_bases)) return false;
  return true;
}

/** Checks an object: Order placed. */
export function isOrderPlacedEvent(input: unknown): boolean {
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
  if (event_type !== 'ORDER_PLACED') return false;
  // Family of the event; CDP is the only one.
  if (event_family !== 'CDP') return false;
  if (!isOrderPlacedPayload(payload)) return false;
  return true;
}
