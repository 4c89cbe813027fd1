// Generated from spec/events/ecommerce-order-cancelled.ts. Do not edit: change the spec and run "npm run generate".

import { fieldsOf } from '../../runtime/fields.js';

const phonePattern = /^[+][1-9][0-9]{1,14}$/;

const mobilePhonePattern = /^[+][1-9][0-9]{1,14}$/;

const personalPhonePattern = /^[+][1-9][0-9]{1,14}$/;

/** Checks an object: EcommerceOrderCancelledPayload. */
export function isClearEcommerceOrderCancelledPayload(input: unknown): boolean {
  const fields = fieldsOf(input);
  if (fields === undefined) return false;
  let email: unknown;
  let phone: unknown;
  let identifier: unknown;
  let mobile_phone: unknown;
  let personal_phone: unknown;
  let cancel_reason: unknown;
  for (const key in fields) {
    const entry = fields[key];
    if (key === 'email') email = entry;
    else if (key === 'phone') phone = entry;
    else if (key === 'identifier') identifier = entry;
    else if (key === 'name' || key === 'legal_bases') continue;
    else if (key === 'mobile_phone') mobile_phone = entry;
    else if (key === 'personal_phone') personal_phone = entry;
    else if (key === 'cancel_reason') cancel_reason = entry;
    else if (entry !== undefined) return false;
  }
  if (email === undefined) return false;
  if (phone !== undefined && (typeof phone !== 'string' || !phonePattern.test(phone))) return false;
  if (identifier === undefined) return false;
  if (mobile_phone !== undefined && (typeof mobile_phone !== 'string' || !mobilePhonePattern.test(mobile_phone)))
    return false;
  if (
    personal_phone !== undefined &&
    (typeof personal_phone !== 'string' || !personalPhonePattern.test(personal_phone))
  )
    return false;
  if (
    cancel_reason !== undefined &&
    cancel_reason !== 'customer' &&
    cancel_reason !== 'declined' &&
    cancel_reason !== 'fraud' &&
    cancel_reason !== 'inventory' &&
    cancel_reason !== 'other'
  )
    return false;
  return true;
}
