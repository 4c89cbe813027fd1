// Generated from spec/events/farewell-said.ts. Do not edit: change the spec and run "npm run generate".

import { isEmailFormat } from '../formats.js';
import { fieldsOf } from '../runtime/fields.js';

/** Checks an object: Payload of Farewell. */
export function isFarewellSaidPayload(input: unknown): boolean {
  const fields = fieldsOf(input);
  if (fields === undefined) return false;
  let email: unknown;
  let value: unknown;
  for (const key in fields) {
    const entry = fields[key];
    if (key === 'email') email = entry;
    else if (key === 'value') value = entry;
    else if (entry !== undefined) return false;
  }
  // Email of the contact.
  if (typeof email !== 'string' || !isEmailFormat(email)) return false;
  // What it was worth.
  if (value !== undefined && !Number.isFinite(value)) return false;
  return true;
}

/** Checks an object: Farewell. */
export function isFarewellSaidEvent(input: unknown): boolean {
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
  if (event_type !== 'FAREWELL_SAID') return false;
  // Family of the event; CDP is the only one.
  if (event_family !== 'CDP') return false;
  if (!isFarewellSaidPayload(payload)) return false;
  return true;
}
