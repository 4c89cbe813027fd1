// Generated from LineItem in spec/. Do not edit: change the spec and run "npm run generate".

import { fieldsOf } from '../../runtime/fields.js';

/** Whether a value is an array of valid items. */
function isCategories(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (typeof item !== 'string') return false;
  }
  return true;
}

/** Checks an object: Line item. */
export function isLineItem(input: unknown): boolean {
  const fields = fieldsOf(input);
  if (fields === undefined) return false;
  let categories: unknown;
  for (const key in fields) {
    const entry = fields[key];
    if (
      key === 'product_id' ||
      key === 'product_title' ||
      key === 'product_url' ||
      key === 'variant_id' ||
      key === 'variant_title' ||
      key === 'sku' ||
      key === 'image_url'
    ) {
      if (typeof entry !== 'string' && entry !== undefined) return false;
    } else if (key === 'price') {
      if (!Number.isFinite(entry) && entry !== undefined) return false;
    } else if (key === 'quantity') {
      if (!Number.isInteger(entry) && entry !== undefined) return false;
    } else if (key === 'categories') categories = entry;
    else if (key === 'toJSON' && typeof entry === 'function') return false;
  }
  // Categories of the product.
  if (categories !== undefined && !isCategories(categories)) return false;
  return true;
}

/** Whether a value is an array of valid items. */
export function isLineItemArray(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (!isLineItem(item)) return false;
  }
  return true;
}
