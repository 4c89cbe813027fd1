// Generated from spec/events/order-placed.ts. Do not edit: change the spec and run "npm run generate".

import { isLegalBasisList, legalBasisRule } from '../definitions/legal-basis.js';
import { emailFormat, emailFormatRule } from '../formats.js';
import { fieldsOf, isField } from '../runtime/fields.js';
import type { ChoiceRule, ObjectRule } from '../runtime/rule.js';

/** Tests an object: Payload of Order placed. */
function isPayload(input: unknown): boolean {
  const fields = fieldsOf(input);
  if (fields === undefined) return false;
  const name = fields.name;
  const email = fields.email;
  const cf_order_id = fields.cf_order_id;
  const cf_order_total_items = fields.cf_order_total_items;
  const cf_order_status = fields.cf_order_status;
  const cf_order_payment_method = fields.cf_order_payment_method;
  const cf_order_payment_amount = fields.cf_order_payment_amount;
  const legal_bases = fields.legal_bases;
  // Name of the contact.
  if (name !== undefined && typeof name !== 'string' && isField(fields, 'name')) return false;
  // Email of the contact; it identifies the contact.
  if (typeof email !== 'string' || !emailFormat.test(email)) return false;
  // Identifier of the order (pedido).
  if (typeof cf_order_id !== 'string' || cf_order_id === '') return false;
  // Number of items in the order.
  if (!Number.isInteger(cf_order_total_items)) return false;
  // Status of the order when the event happened.
  if (typeof cf_order_status !== 'string' || cf_order_status === '') return false;
  // How the order is paid.
  if (
    cf_order_payment_method !== 'Credit Card' &&
    cf_order_payment_method !== 'Debit Card' &&
    cf_order_payment_method !== 'Invoice' &&
    cf_order_payment_method !== 'Others'
  ) return false;
  // Total value of the order.
  if (!Number.isFinite(cf_order_payment_amount)) return false;
  // Legal bases for using the data of the contact (bases legais).
  if (legal_bases !== undefined && !isLegalBasisList(legal_bases) && isField(fields, 'legal_bases')) return false;
  // Each required field is one of the object itself, and there are no others than the table lists.
  let missing = 6;
  for (const key in fields) {
    if (
      key === 'email' ||
      key === 'cf_order_id' ||
      key === 'cf_order_total_items' ||
      key === 'cf_order_status' ||
      key === 'cf_order_payment_method' ||
      key === 'cf_order_payment_amount'
    ) missing--;
    else if (key !== 'name' && key !== 'legal_bases' && fields[key] !== undefined) return false;
  }
  return missing === 0;
}

/** Tests an object: Order placed. */
export function isOrderPlacedEvent(input: unknown): boolean {
  const fields = fieldsOf(input);
  if (fields === undefined) return false;
  const event_type = fields.event_type;
  const event_family = fields.event_family;
  const payload = fields.payload;
  // Type of the event.
  if (event_type !== 'ORDER_PLACED') return false;
  // Family of the event; CDP is the only one.
  if (event_family !== 'CDP') return false;
  // The fields of ORDER_PLACED.
  if (!isPayload(payload)) return false;
  // Each required field is one of the object itself, and there are no others than the table lists.
  let missing = 3;
  for (const key in fields) {
    if (key === 'event_type' || key === 'event_family' || key === 'payload') missing--;
    else if (fields[key] !== undefined) return false;
  }
  return missing === 0;
}

/** What each field of a ORDER_PLACED event must be, to explain what is wrong with it. */
export const orderPlacedBodyRule: ObjectRule = {
  data_type: 'OBJECT',
  fields: {
    event_type: {
      required: true,
      data_type: 'STRING',
      filled: true,
      options: ['ORDER_PLACED'],
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
        cf_order_id: { required: true, data_type: 'STRING', filled: true },
        cf_order_total_items: { required: true, data_type: 'INTEGER' },
        cf_order_status: { required: true, data_type: 'STRING', filled: true },
        cf_order_payment_method: {
          required: true,
          data_type: 'STRING',
          filled: true,
          options: ['Credit Card', 'Debit Card', 'Invoice', 'Others'],
        },
        cf_order_payment_amount: { required: true, data_type: 'FLOAT' },
        legal_bases: { data_type: 'SET', items: legalBasisRule },
      },
    },
  },
};

/** The type is decided first. */
export const orderPlacedEventRule: ChoiceRule = {
  data_type: 'OBJECT',
  by: 'event_type',
  branches: { ORDER_PLACED: orderPlacedBodyRule },
  otherwise: {
    data_type: 'OBJECT',
    fields: {
      event_type: {
        required: true,
        data_type: 'STRING',
        filled: true,
        options: ['ORDER_PLACED'],
      },
    },
    open: true,
  },
};
