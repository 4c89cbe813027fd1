// Generated from spec/events/ecommerce-shipment-delivered.ts. Do not edit: change the spec and run "npm run generate".

import { fieldsOf } from '../../runtime/fields.js';

const phonePattern = /^[+][1-9][0-9]{1,14}$/;

const mobilePhonePattern = /^[+][1-9][0-9]{1,14}$/;

const personalPhonePattern = /^[+][1-9][0-9]{1,14}$/;

/** Checks an object: EcommerceShipmentDeliveredPayload. */
export function isClearEcommerceShipmentDeliveredPayload(input: unknown): boolean {
  const fields = fieldsOf(input);
  if (fields === undefined) return false;
  let email: unknown;
  let phone: unknown;
  let identifier: unknown;
  let mobile_phone: unknown;
  let personal_phone: unknown;
  let order_identifier: unknown;
  for (const key in fields) {
    const entry = fields[key];
    if (key === 'email') email = entry;
    else if (key === 'phone') phone = entry;
    else if (key === 'identifier') identifier = entry;
    else if (key === 'name' || key === 'legal_bases') continue;
    else if (key === 'mobile_phone') mobile_phone = entry;
    else if (key === 'personal_phone') personal_phone = entry;
    else if (key === 'order_identifier') order_identifier = entry;
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
  if (order_identifier === undefined) return false;
  return true;
}
