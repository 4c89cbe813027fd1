// Generated from spec/events/ecommerce-order-refunded.ts. Do not edit: change the spec and run "npm run generate".

import { fieldsOf } from '../../runtime/fields.js';

const phonePattern = /^[+][1-9][0-9]{1,14}$/;

const mobilePhonePattern = /^[+][1-9][0-9]{1,14}$/;

const personalPhonePattern = /^[+][1-9][0-9]{1,14}$/;

/** Checks an object: EcommerceOrderRefundedPayload. */
export function isClearEcommerceOrderRefundedPayload(input: unknown): boolean {
  const fields = fieldsOf(input);
  if (fields === undefined) return false;
  let email: unknown;
  let phone: string | undefined;
  let identifier: unknown;
  let mobile_phone: string | undefined;
  let personal_phone: string | undefined;
  let currency: string | undefined;
  let price: unknown;
  for (const key in fields) {
    const entry = fields[key];
    if (typeof entry === 'string') {
      switch (key.length) {
        case 4:
          if (key === 'name') continue;
          break;
        case 5:
          if (key === 'email') {
            email = entry;
            continue;
          }
          if (key === 'phone') {
            phone = entry;
            continue;
          }
          break;
        case 8:
          if (key === 'currency') {
            currency = entry;
            continue;
          }
          break;
        case 10:
          if (key === 'identifier') {
            identifier = entry;
            continue;
          }
          break;
        case 11:
          if (key === 'legal_bases') continue;
          break;
        case 12:
          if (key === 'mobile_phone') {
            mobile_phone = entry;
            continue;
          }
          break;
        case 14:
          if (key === 'personal_phone') {
            personal_phone = entry;
            continue;
          }
          break;
        case 16:
          if (key === 'order_identifier') continue;
          break;
      }
    } else if (entry === undefined) {
      continue;
    } else {
      switch (key.length) {
        case 4:
          if (key === 'name') continue;
          break;
        case 5:
          if (key === 'email') {
            email = entry;
            continue;
          }
          if (key === 'price') {
            price = entry;
            continue;
          }
          break;
        case 10:
          if (key === 'identifier') {
            identifier = entry;
            continue;
          }
          break;
        case 11:
          if (key === 'legal_bases') continue;
          break;
        case 16:
          if (key === 'order_identifier') continue;
          break;
      }
    }
    return false;
  }
  if (email === undefined) return false;
  if (phone !== undefined && !phonePattern.test(phone)) return false;
  if (identifier === undefined) return false;
  if (mobile_phone !== undefined && !mobilePhonePattern.test(mobile_phone)) return false;
  if (personal_phone !== undefined && !personalPhonePattern.test(personal_phone)) return false;
  if (
    currency !== undefined &&
    currency !== 'ARS' &&
    currency !== 'BRL' &&
    currency !== 'CAD' &&
    currency !== 'CLP' &&
    currency !== 'COP' &&
    currency !== 'EUR' &&
    currency !== 'MXN' &&
    currency !== 'PEN' &&
    currency !== 'USD' &&
    currency !== 'UYU'
  )
    return false;
  if (price !== undefined && (typeof price !== 'number' || !Number.isFinite(price) || price < 0)) return false;
  return true;
}
