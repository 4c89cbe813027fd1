// Generated from spec/events/call-finished.ts. Do not edit: change the spec and run "npm run generate".

import { isDateTimeFormat, isEmailFormat } from '../formats.js';
import { fieldsOf } from '../runtime/fields.js';
import { isLegalBasisArray } from './definitions/legal-basis.js';

/** Checks an object: Payload of Call finished. */
export function isCallFinishedPayload(input: unknown): boolean {
  const fields = fieldsOf(input);
  if (fields === undefined) return false;
  let email: string | undefined;
  let call_user_email: string | undefined;
  let call_from_number: string | undefined;
  let call_started_at: string | undefined;
  let call_type: string | undefined;
  let call_status: string | undefined;
  let call_phone_type: string | undefined;
  let legal_bases: unknown;
  for (const key in fields) {
    const entry = fields[key];
    if (typeof entry === 'string') {
      switch (key.length) {
        case 4:
          if (key === 'name') continue;
          break;
        case 5:
          if (key === 'email') {
            email = entry;
            continue;
          }
          break;
        case 9:
          if (key === 'job_title') continue;
          if (key === 'call_type') {
            call_type = entry;
            continue;
          }
          break;
        case 11:
          if (key === 'call_record') continue;
          if (key === 'call_status') {
            call_status = entry;
            continue;
          }
          break;
        case 12:
          if (key === 'company_name' || key === 'company_site' || key === 'call_carrier') continue;
          break;
        case 13:
          if (key === 'call_duration') continue;
          break;
        case 14:
          if (key === 'personal_phone') continue;
          break;
        case 15:
          if (key === 'call_user_email') {
            call_user_email = entry;
            continue;
          }
          if (key === 'call_started_at') {
            call_started_at = entry;
            continue;
          }
          if (key === 'call_phone_type') {
            call_phone_type = entry;
            continue;
          }
          break;
        case 16:
          if (key === 'call_from_number') {
            call_from_number = entry;
            continue;
          }
          break;
        case 23:
          if (key === 'call_status_description') continue;
          break;
      }
    } else if (entry === undefined) {
      continue;
    } else {
      switch (key.length) {
        case 11:
          if (key === 'legal_bases') {
            legal_bases = entry;
            continue;
          }
          break;
      }
    }
    return false;
  }
  // Email of the contact; it identifies the contact.
  if (email === undefined || !isEmailFormat(email)) return false;
  // Email of the caller.
  if (call_user_email !== undefined && !isEmailFormat(call_user_email)) return false;
  // Number of the call tracking.
  if (call_from_number === undefined || call_from_number === '') return false;
  // When the call began, in RFC 3339.
  if (call_started_at !== undefined && !isDateTimeFormat(call_started_at)) return false;
  // Whether the contact called or was called.
  if (call_type !== undefined && call_type !== 'Inbound' && call_type !== 'Outbound') return false;
  // Status of the call.
  if (call_status === undefined || call_status === '') return false;
  // Type of the phone, spelt as the documents spell it.
  if (call_phone_type !== undefined && call_phone_type !== 'Mobile' && call_phone_type !== 'comercial') return false;
  // Legal bases for using the data of the contact (bases legais).
  if (legal_bases !== undefined && !isLegalBasisArray(legal_bases)) return false;
  return true;
}

/** Checks an object: Call finished. */
export function isCallFinishedEvent(input: unknown): boolean {
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
  if (event_type !== 'CALL_FINISHED') return false;
  // Family of the event; CDP is the only one.
  if (event_family !== 'CDP') return false;
  if (!isCallFinishedPayload(payload)) return false;
  return true;
}
