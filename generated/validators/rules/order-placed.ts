// Generated from spec/events/order-placed.ts. Do not edit: change the spec and run "npm run generate".

import { event } from '../runtime/event-rule.js';
import { list } from '../runtime/list-rule.js';
import { object } from '../runtime/object-rule.js';
import type { Rule } from '../runtime/report.js';
import { filled, integer, number, oneOf, optional, text } from '../runtime/scalar-rules.js';
import { legalBasisRule } from './definitions/legal-basis.js';
import { bodyOf } from './envelope.js';
import { emailFormatRule } from './formats.js';

const aliases = { 'your-email': 'email', 'e-mail': 'email', nome: 'name', nombre: 'name' };

/** Payload of a ORDER_PLACED event. */
export const orderPlacedPayloadRule: Rule = object(
  {
    name: optional(text),
    email: filled(emailFormatRule),
    cf_order_id: filled(text),
    cf_order_total_items: integer,
    cf_order_status: filled(text),
    cf_order_payment_method: filled(oneOf(['Credit Card', 'Debit Card', 'Invoice', 'Others'])),
    cf_order_payment_amount: number,
    legal_bases: optional(list(legalBasisRule)),
  },
  aliases,
);

/** Checks the type first. */
export const orderPlacedEventRule: Rule = event('event_type', { ORDER_PLACED: bodyOf(orderPlacedPayloadRule) });
