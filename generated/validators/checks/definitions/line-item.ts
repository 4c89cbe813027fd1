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
  let product_id: unknown;
  let product_title: unknown;
  let price: unknown;
  let quantity: unknown;
  let product_url: unknown;
  let variant_id: unknown;
  let variant_title: unknown;
  let sku: unknown;
  let image_url: unknown;
  let categories: unknown;
  for (const key in fields) {
    const entry = fields[key];
    if (key === 'product_id') product_id = entry;
    else if (key === 'product_title') product_title = entry;
    else if (key === 'price') price = entry;
    else if (key === 'quantity') quantity = entry;
    else if (key === 'product_url') product_url = entry;
    else if (key === 'variant_id') variant_id = entry;
    else if (key === 'variant_title') variant_title = entry;
    else if (key === 'sku') sku = entry;
    else if (key === 'image_url') image_url = entry;
    else if (key === 'categories') categories = entry;
    else if (key === 'toJSON' && typeof entry === 'function') return false;
  }
  // Identifier of the product.
  if (product_id !== undefined && typeof product_id !== 'string') return false;
  // Name of the product.
  if (product_title !== undefined && typeof product_title !== 'string') return false;
  // Price of one piece, in units of the currency.
  if (price !== undefined && !Number.isFinite(price)) return false;
  // Number of pieces.
  if (quantity !== undefined && !Number.isInteger(quantity)) return false;
  // Page of the product.
  if (product_url !== undefined && typeof product_url !== 'string') return false;
  // Identifier of the variant of the product.
  if (variant_id !== undefined && typeof variant_id !== 'string') return false;
  // Name of the variant.
  if (variant_title !== undefined && typeof variant_title !== 'string') return false;
  // SKU of the variant.
  if (sku !== undefined && typeof sku !== 'string') return false;
  // Image of the product.
  if (image_url !== undefined && typeof image_url !== 'string') return false;
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
