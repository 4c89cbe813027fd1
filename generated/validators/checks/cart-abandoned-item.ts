// Generated from spec/events/cart-abandoned-item.ts. Do not edit: change the spec and run "npm run generate".

import { isLegalBasisList, legalBasisRule } from '../definitions/legal-basis.js';
import { emailFormat, emailFormatRule } from '../formats.js';
import { fieldsOf, isField } from '../runtime/fields.js';
import type { ChoiceRule, ObjectRule } from '../runtime/rule.js';

/** Tests an object: Payload of Cart abandoned with an item. */
function isPayload(input: unknown): boolean {
  const fields = fieldsOf(input);
  if (fields === undefined) return false;
  const name = fields.name;
  const email = fields.email;
  const cf_cart_id = fields.cf_cart_id;
  const cf_cart_product_id = fields.cf_cart_product_id;
  const cf_cart_product_sku = fields.cf_cart_product_sku;
  const legal_bases = fields.legal_bases;
  // Name of the contact.
  if (name !== undefined && typeof name !== 'string' && isField(fields, 'name')) return false;
  // Email of the contact; it identifies the contact.
  if (typeof email !== 'string' || !emailFormat.test(email)) return false;
  // Identifier of the cart (carrinho).
  if (typeof cf_cart_id !== 'string' || cf_cart_id === '') return false;
  // Identifier of the product that was left in the cart.
  if (typeof cf_cart_product_id !== 'string' || cf_cart_product_id === '') return false;
  // SKU of the product that was left in the cart.
  if (typeof cf_cart_product_sku !== 'string' || cf_cart_product_sku === '') return false;
  // Legal bases for using the data of the contact (bases legais).
  if (legal_bases !== undefined && !isLegalBasisList(legal_bases) && isField(fields, 'legal_bases')) return false;
  // Each required field is one of the object itself, and there are no others than the table lists.
  let missing = 4;
  for (const key in fields) {
    if (key === 'email' || key === 'cf_cart_id' || key === 'cf_cart_product_id' || key === 'cf_cart_product_sku') missing--;
    else if (key !== 'name' && key !== 'legal_bases' && fields[key] !== undefined) return false;
  }
  return missing === 0;
}

/** Tests an object: Cart abandoned with an item. */
export function isCartAbandonedItemEvent(input: unknown): boolean {
  const fields = fieldsOf(input);
  if (fields === undefined) return false;
  const event_type = fields.event_type;
  const event_family = fields.event_family;
  const payload = fields.payload;
  // Type of the event.
  if (event_type !== 'CART_ABANDONED_ITEM') return false;
  // Family of the event; CDP is the only one.
  if (event_family !== 'CDP') return false;
  // The fields of CART_ABANDONED_ITEM.
  if (!isPayload(payload)) return false;
  // Each required field is one of the object itself, and there are no others than the table lists.
  let missing = 3;
  for (const key in fields) {
    if (key === 'event_type' || key === 'event_family' || key === 'payload') missing--;
    else if (fields[key] !== undefined) return false;
  }
  return missing === 0;
}

/** What each field of a CART_ABANDONED_ITEM event must be, to explain what is wrong with it. */
export const cartAbandonedItemBodyRule: ObjectRule = {
  data_type: 'OBJECT',
  fields: {
    event_type: {
      required: true,
      data_type: 'STRING',
      filled: true,
      options: ['CART_ABANDONED_ITEM'],
    },
    event_family: {
      required: true,
      data_type: 'STRING',
      filled: true,
      options: ['CDP'],
    },
    payload: {
      required: true,
      data_type: 'OBJECT',
      fields: {
        name: { data_type: 'STRING' },
        email: { required: true, data_type: 'STRING', filled: true, format: emailFormatRule },
        cf_cart_id: { required: true, data_type: 'STRING', filled: true },
        cf_cart_product_id: { required: true, data_type: 'STRING', filled: true },
        cf_cart_product_sku: { required: true, data_type: 'STRING', filled: true },
        legal_bases: { data_type: 'SET', items: legalBasisRule },
      },
    },
  },
};

/** The type is decided first. */
export const cartAbandonedItemEventRule: ChoiceRule = {
  data_type: 'OBJECT',
  by: 'event_type',
  branches: { CART_ABANDONED_ITEM: cartAbandonedItemBodyRule },
  otherwise: {
    data_type: 'OBJECT',
    fields: {
      event_type: {
        required: true,
        data_type: 'STRING',
        filled: true,
        options: ['CART_ABANDONED_ITEM'],
      },
    },
    open: true,
  },
};
