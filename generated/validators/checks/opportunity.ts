// Generated from spec/events/opportunity.ts. Do not edit: change the spec and run "npm run generate".

import { isEmailFormat } from '../formats.js';
import { fieldsOf } from '../runtime/fields.js';

/** Checks an object: Payload of Opportunity. */
export function isOpportunityPayload(input: unknown): boolean {
  const fields = fieldsOf(input);
  if (fields === undefined) return false;
  let funnel_name: unknown;
  let email: unknown;
  for (const key in fields) {
    const entry = fields[key];
    if (key === 'funnel_name') funnel_name = entry;
    else if (key === 'email') email = entry;
    else if (entry !== undefined) return false;
  }
  // Name of the funnel in which the contact is marked as an opportunity.
  if (typeof funnel_name !== 'string' || funnel_name === '') return false;
  // Email of the contact; it identifies the contact.
  if (typeof email !== 'string' || !isEmailFormat(email)) return false;
  return true;
}

/** Checks an object: Opportunity. */
export function isOpportunityEvent(input: unknown): boolean {
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
  if (event_type !== 'OPPORTUNITY') return false;
  // Family of the event; CDP is the only one.
  if (event_family !== 'CDP') return false;
  if (!isOpportunityPayload(payload)) return false;
  return true;
}
