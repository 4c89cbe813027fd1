// Generated from spec/events/ecommerce-order-fulfilled.ts. Do not edit: change the spec and run "npm run generate".

import { isEmailFormat } from '../formats.js';
import { fieldsOf } from '../runtime/fields.js';
import { isCommunicationsLegalBasisArray } from './definitions/communications-legal-basis.js';

/** Checks an object: Payload of Order fulfilled (e-commerce). */
export function isEcommerceOrderFulfilledPayload(input: unknown): boolean {
  const fields = fieldsOf(input);
  if (fields === undefined) return false;
  let email: unknown;
  let phone: unknown;
  let legal_bases: unknown;
  for (const key in fields) {
    const entry = fields[key];
    if (key === 'email') email = entry;
    else if (key === 'phone') phone = entry;
    else if (
      key === 'identifier' ||
      key === 'name' ||
      key === 'mobile_phone' ||
      key === 'personal_phone' ||
      key === 'order_identifier' ||
      key === 'tracking_company' ||
      key === 'tracking_code' ||
      key === 'tracking_url'
    ) {
      if (typeof entry !== 'string' && entry !== undefined) return false;
    } else if (key === 'legal_bases') legal_bases = entry;
    else if (key === 'toJSON' && typeof entry === 'function') return false;
  }
  // Email of the contact; it identifies the contact.
  if (email !== undefined && (typeof email !== 'string' || !isEmailFormat(email))) return false;
  // Phone of the contact; it identifies the contact.
  if (phone !== undefined && (typeof phone !== 'string' || phone === '')) return false;
  // Legal bases for writing to the contact (bases legais).
  if (legal_bases !== undefined && !isCommunicationsLegalBasisArray(legal_bases)) return false;
  // At least one of email, phone is required.
  if (email === undefined && phone === undefined) return false;
  return true;
}

/** Checks an object: Order fulfilled (e-commerce). */
export function isEcommerceOrderFulfilledEvent(input: unknown): boolean {
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
  if (event_type !== 'ECOMMERCE_ORDER_FULFILLED') return false;
  // Family of the event; CDP is the only one.
  if (event_family !== 'CDP') return false;
  if (!isEcommerceOrderFulfilledPayload(payload)) return false;
  return true;
}
