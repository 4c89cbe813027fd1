// Generated from spec/index.ts. Do not edit: change the spec and run "npm run generate".

import { fieldsOf } from '../runtime/fields.js';
import { isFarewellSaidPayload } from './farewell-said.js';
import { isGreetingPayload } from './greeting.js';

/** Checks one of several objects: Event. */
export function isRdsmEvent(input: unknown): boolean {
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
  if (event_family !== 'CDP') return false;
  switch (event_type) {
    case 'GREETING':
      return isGreetingPayload(payload);
    case 'FAREWELL_SAID':
      return isFarewellSaidPayload(payload);
    default:
      return false;
  }
}
