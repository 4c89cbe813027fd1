// Generated from spec/events/ecommerce-order-fulfilled.ts. Do not edit: change the spec and run "npm run generate".

import { fieldsOf } from '../../runtime/fields.js';

const phonePattern = /^[+][1-9][0-9]{1,14}$/;

const mobilePhonePattern = /^[+][1-9][0-9]{1,14}$/;

const personalPhonePattern = /^[+][1-9][0-9]{1,14}$/;

const trackingUrlPattern = /^[Hh][Tt][Tt][Pp][Ss]?:\/\/[^ \t-\r]+$/;

/** Checks an object: EcommerceOrderFulfilledPayload. */
export function isClearEcommerceOrderFulfilledPayload(input: unknown): boolean {
  const fields = fieldsOf(input);
  if (fields === undefined) return false;
  let email: unknown;
  let phone: string | undefined;
  let identifier: unknown;
  let mobile_phone: string | undefined;
  let personal_phone: string | undefined;
  let tracking_url: string | undefined;
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
          if (key === 'tracking_url') {
            tracking_url = entry;
            continue;
          }
          break;
        case 13:
          if (key === 'tracking_code') continue;
          break;
        case 14:
          if (key === 'personal_phone') {
            personal_phone = entry;
            continue;
          }
          break;
        case 16:
          if (key === 'order_identifier' || key === 'tracking_company') continue;
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
        case 13:
          if (key === 'tracking_code') continue;
          break;
        case 16:
          if (key === 'order_identifier' || key === 'tracking_company') continue;
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
  if (tracking_url !== undefined && !trackingUrlPattern.test(tracking_url)) return false;
  return true;
}
