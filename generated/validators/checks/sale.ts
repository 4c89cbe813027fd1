// Generated from spec/events/sale.ts. Do not edit: change the spec and run "npm run generate".

import { isEmailFormat } from '../formats.js';
import { fieldsOf } from '../runtime/fields.js';

/** Checks an object: Payload of Sale. */
export function isSalePayload(input: unknown): boolean {
  const fields = fieldsOf(input);
  if (fields === undefined) return false;
  let funnel_name: unknown;
  let email: unknown;
  let value: unknown;
  for (const key in fields) {
    const entry = fields[key];
    if (key === 'funnel_name') funnel_name = entry;
    else if (key === 'email') email = entry;
    else if (key === 'value') value = entry;
    else if (entry !== undefined) return false;
  }
  // Name of the funnel in which the contact is marked as won.
  if (typeof funnel_name !== 'string' || funnel_name === '') return false;
  // Email of the contact; it identifies the contact.
  if (typeof email !== 'string' || !isEmailFormat(email)) return false;
  // Value of the won opportunity.
  if (value !== undefined && !Number.isFinite(value)) return false;
  return true;
}

/** Checks an object: Sale. */
export function isSaleEvent(input: unknown): boolean {
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
  if (event_type !== 'SALE') return false;
  // Family of the event; CDP is the only one.
  if (event_family !== 'CDP') return false;
  if (!isSalePayload(payload)) return false;
  return true;
}
