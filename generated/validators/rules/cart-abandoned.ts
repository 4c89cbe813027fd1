// Generated from spec/events/cart-abandoned.ts. Do not edit: change the spec and run "npm run generate".

import { event } from '../runtime/event-rule.js';
import { list } from '../runtime/list-rule.js';
import { object } from '../runtime/object-rule.js';
import type { Rule } from '../runtime/report.js';
import { filled, integer, optional, text } from '../runtime/scalar-rules.js';
import { legalBasisRule } from './definitions/legal-basis.js';
import { bodyOf } from './envelope.js';
import { emailFormatRule } from './formats.js';

const aliases = { 'your-email': 'email', 'e-mail': 'email', nome: 'name', nombre: 'name' };

/** Payload of a CART_ABANDONED event. */
export const cartAbandonedPayloadRule: Rule = object(
  {
    name: optional(text),
    email: filled(emailFormatRule),
    cf_cart_id: filled(text),
    cf_cart_total_items: integer,
    cf_cart_status: filled(text),
    legal_bases: optional(list(legalBasisRule)),
  },
  aliases,
);

/** Checks the type first. */
export const cartAbandonedEventRule: Rule = event('event_type', { CART_ABANDONED: bodyOf(cartAbandonedPayloadRule) });
