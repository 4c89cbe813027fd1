// Generated from spec/events/cart-abandoned-item.ts. Do not edit: change the spec and run "npm run generate".

import { isEmailFormat } from '../formats.js';
import { fieldsOf } from '../runtime/fields.js';
import { isLegalBasisArray } from './definitions/legal-basis.js';

/** Checks an object: Payload of Cart abandoned with an item. */
export function isCartAbandonedItemPayload(input: unknown): boolean {
  const fields = fieldsOf(input);
  if (fields === undefined) return false;
  let name: unknown;
  let email: unknown;
  let cf_cart_id: unknown;
  let cf_cart_product_id: unknown;
  let cf_cart_product_sku: unknown;
  let legal_bases: unknown;
  for (const key in fields) {
    const entry = fields[key];
    if (key === 'name') name = entry;
    else if (key === 'email') email = entry;
    else if (key === 'cf_cart_id') cf_cart_id = entry;
    else if (key === 'cf_cart_product_id') cf_cart_product_id = entry;
    else if (key === 'cf_cart_product_sku') cf_cart_product_sku = entry;
    else if (key === 'legal_bases') legal_bases = entry;
    else if (entry !== undefined) return false;
  }
  // Name of the contact.
  if (name !== undefined && typeof name !== 'string') return false;
  // Email of the contact; it identifies the contact.
  if (typeof email !== 'string' || !isEmailFormat(email)) return false;
  // Identifier of the cart (carrinho).
  if (typeof cf_cart_id !== 'string' || cf_cart_id === '') return false;
  // Identifier of the product that was left in the cart.
  if (typeof cf_cart_product_id !== 'string' || cf_cart_product_id === '') return false;
  // SKU of the product that was left in the cart.
  if (typeof cf_cart_product_sku !== 'string' || cf_cart_product_sku === '') return false;
  // Legal bases for using the data of the contact (bases legais).
  if (legal_bases !== undefined && !isLegalBasisArray(legal_bases)) return false;
  return true;
}

/** Checks an object: Cart abandoned with an item. */
export function isCartAbandonedItemEvent(input: unknown): boolean {
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
  if (event_type !== 'CART_ABANDONED_ITEM') return false;
  // Family of the event; CDP is the only one.
  if (event_family !== 'CDP') return false;
  if (!isCartAbandonedItemPayload(payload)) return false;
  return true;
}
