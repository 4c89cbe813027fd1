// Generated from spec/events/chat-started.ts. Do not edit: change the spec and run "npm run generate".

import { isEmailFormat } from '../formats.js';
import { fieldsOf } from '../runtime/fields.js';
import { isLegalBasisArray } from './definitions/legal-basis.js';

/** Checks an object: Payload of Chat started. */
export function isChatStartedPayload(input: unknown): boolean {
  const fields = fieldsOf(input);
  if (fields === undefined) return false;
  let chat_subject: string | undefined;
  let cf_chat_status: string | undefined;
  let email: string | undefined;
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
        case 7:
          if (key === 'twitter' || key === 'website') continue;
          break;
        case 8:
          if (key === 'facebook' || key === 'linkedin') continue;
          break;
        case 9:
          if (key === 'cf_gender' || key === 'job_title') continue;
          break;
        case 12:
          if (
            key === 'cf_chat_type' ||
            key === 'cf_birthdate' ||
            key === 'mobile_phone' ||
            key === 'company_name' ||
            key === 'company_site'
          )
            continue;
          if (key === 'chat_subject') {
            chat_subject = entry;
            continue;
          }
          break;
        case 14:
          if (key === 'personal_phone') continue;
          if (key === 'cf_chat_status') {
            cf_chat_status = entry;
            continue;
          }
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
  // Subject of the chat.
  if (chat_subject === undefined || chat_subject === '') return false;
  // Status of the chat, such as online.
  if (cf_chat_status === undefined || cf_chat_status === '') return false;
  // Email of the contact; it identifies the contact.
  if (email === undefined || !isEmailFormat(email)) return false;
  // Legal bases for using the data of the contact (bases legais).
  if (legal_bases !== undefined && !isLegalBasisArray(legal_bases)) return false;
  return true;
}

/** Checks an object: Chat started. */
export function isChatStartedEvent(input: unknown): boolean {
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
  if (event_type !== 'CHAT_STARTED') return false;
  // Family of the event; CDP is the only one.
  if (event_family !== 'CDP') return false;
  if (!isChatStartedPayload(payload)) return false;
  return true;
}
