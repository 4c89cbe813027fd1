// Generated from spec/events/ecommerce-checkout-started.ts. Do not edit: change the spec and run "npm run generate".

import { fieldsOf } from '../../runtime/fields.js';
import { lengthOf } from '../../runtime/string-length.js';

const phonePattern = /^[+][1-9][0-9]{1,14}$/;

const mobilePhonePattern = /^[+][1-9][0-9]{1,14}$/;

const personalPhonePattern = /^[+][1-9][0-9]{1,14}$/;

const checkoutUrlPattern = /^[Hh][Tt][Tt][Pp][Ss]?:\/\/[^ \t-\r]+$/;

const productUrlPattern = /^[Hh][Tt][Tt][Pp][Ss]?:\/\/[^ \t-\r]+$/;

const imageUrlPattern = /^[Hh][Tt][Tt][Pp][Ss]?:\/\/[^ \t-\r]+$/;

/** Whether a value is an array of valid items. */
function isCategories(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  if (value.length > 10) return false;
  return true;
}

/** Checks an object: LineItemsItem. */
function isLineItemsItem(input: unknown): boolean {
  const fields = fieldsOf(input);
  if (fields === undefined) return false;
  let product_id: string | undefined;
  let product_title: string | undefined;
  let price: unknown;
  let quantity: unknown;
  let product_url: string | undefined;
  let image_url: string | undefined;
  let categories: unknown;
  for (const key in fields) {
    const entry = fields[key];
    if (typeof entry === 'string') {
      switch (key.length) {
        case 3:
          if (key === 'sku') continue;
          break;
        case 9:
          if (key === 'image_url') {
            image_url = entry;
            continue;
          }
          break;
        case 10:
          if (key === 'variant_id') continue;
          if (key === 'product_id') {
            product_id = entry;
            continue;
          }
          break;
        case 11:
          if (key === 'product_url') {
            product_url = entry;
            continue;
          }
          break;
        case 13:
          if (key === 'variant_title') continue;
          if (key === 'product_title') {
            product_title = entry;
            continue;
          }
          break;
      }
    } else if (entry === undefined) {
      continue;
    } else {
      switch (key.length) {
        case 3:
          if (key === 'sku') continue;
          break;
        case 5:
          if (key === 'price') {
            price = entry;
            continue;
          }
          break;
        case 8:
          if (key === 'quantity') {
            quantity = entry;
            continue;
          }
          break;
        case 10:
          if (key === 'variant_id') continue;
          if (key === 'categories') {
            categories = entry;
            continue;
          }
          break;
        case 13:
          if (key === 'variant_title') continue;
          break;
      }
    }
    return false;
  }
  if (product_id === undefined || lengthOf(product_id) > 150) return false;
  if (product_title === undefined || lengthOf(product_title) > 255) return false;
  if (typeof price !== 'number' || !Number.isFinite(price) || price < 0) return false;
  if (typeof quantity !== 'number' || !Number.isInteger(quantity) || quantity < 1) return false;
  if (product_url !== undefined && !productUrlPattern.test(product_url)) return false;
  if (image_url !== undefined && !imageUrlPattern.test(image_url)) return false;
  if (categories !== undefined && !isCategories(categories)) return false;
  return true;
}

/** Whether a value is an array of valid items. */
function isLineItems(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  if (value.length > 20) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (!isLineItemsItem(item)) return false;
  }
  return true;
}

/** Checks an object: EcommerceCheckoutStartedPayload. */
export function isClearEcommerceCheckoutStartedPayload(input: unknown): boolean {
  const fields = fieldsOf(input);
  if (fields === undefined) return false;
  let email: unknown;
  let phone: string | undefined;
  let identifier: unknown;
  let mobile_phone: string | undefined;
  let personal_phone: string | undefined;
  let checkout_url: string | undefined;
  let currency: string | undefined;
  let price: unknown;
  let total_items: unknown;
  let line_items: unknown;
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
          if (key === 'checkout_url') {
            checkout_url = entry;
            continue;
          }
          break;
        case 14:
          if (key === 'personal_phone') {
            personal_phone = entry;
            continue;
          }
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
          if (key === 'line_items') {
            line_items = entry;
            continue;
          }
          break;
        case 11:
          if (key === 'legal_bases') continue;
          if (key === 'total_items') {
            total_items = entry;
            continue;
          }
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
  if (checkout_url === undefined || !checkoutUrlPattern.test(checkout_url)) return false;
  if (
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
  if (typeof price !== 'number' || !Number.isFinite(price) || price < 0) return false;
  if (typeof total_items !== 'number' || !Number.isInteger(total_items) || total_items < 0) return false;
  if (line_items !== undefined && !isLineItems(line_items)) return false;
  return true;
}
