// Generated from spec/events/call-finished.ts. Do not edit: change the spec and run "npm run generate".

import { isLegalBasisList, legalBasisRule } from '../definitions/legal-basis.js';
import { dateTimeFormat, dateTimeFormatRule, emailFormat, emailFormatRule } from '../formats.js';
import { fieldsOf } from '../runtime/fields.js';
import type { ChoiceRule, ObjectRule } from '../runtime/rule.js';

/** Tests an object: Payload of Call finished. */
function isPayload(input: unknown): boolean {
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
  if (email === undefined || !emailFormat.test(email)) return false;
  // Email of the caller.
  if (call_user_email !== undefined && !emailFormat.test(call_user_email)) return false;
  // Number of the call tracking.
  if (call_from_number === undefined || call_from_number === '') return false;
  // When the call began, in RFC 3339.
  if (call_started_at !== undefined && !dateTimeFormat.test(call_started_at)) return false;
  // Whether the contact called or was called.
  if (call_type !== undefined && call_type !== 'Inbound' && call_type !== 'Outbound') return false;
  // Status of the call.
  if (call_status === undefined || call_status === '') return false;
  // Type of the phone, spelt as the documents spell it.
  if (call_phone_type !== undefined && call_phone_type !== 'Mobile' && call_phone_type !== 'comercial') return false;
  // Legal bases for using the data of the contact (bases legais).
  if (legal_bases !== undefined && !isLegalBasisList(legal_bases)) return false;
  return true;
}

/** Tests an object: Call finished. */
export function isCallFinishedEvent(input: unknown): boolean {
  const fields = fieldsOf(input);
  if (fields === undefined) return false;
  const event_type = fields.event_type;
  const event_family = fields.event_family;
  const payload = fields.payload;
  // Type of the event.
  if (event_type !== 'CALL_FINISHED') return false;
  // Family of the event; CDP is the only one.
  if (event_family !== 'CDP') return false;
  // The fields of CALL_FINISHED.
  if (!isPayload(payload)) return false;
  // Each required field is one of the object itself, and there are no others than the table lists.
  let missing = 3;
  for (const key in fields) {
    if (key === 'event_type' || key === 'event_family' || key === 'payload') missing--;
    else if (fields[key] !== undefined) return false;
  }
  return missing === 0;
}

/** What each field of a CALL_FINISHED event must be, to explain what is wrong with it. */
export const callFinishedBodyRule: ObjectRule = {
  data_type: 'OBJECT',
  fields: {
    event_type: {
      required: true,
      data_type: 'STRING',
      filled: true,
      options: ['CALL_FINISHED'],
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
        company_name: { data_type: 'STRING' },
        company_site: { data_type: 'STRING' },
        job_title: { data_type: 'STRING' },
        personal_phone: { data_type: 'STRING' },
        call_user_email: { data_type: 'STRING', format: emailFormatRule },
        call_from_number: { required: true, data_type: 'STRING', filled: true },
        call_started_at: { data_type: 'STRING', format: dateTimeFormatRule },
        call_duration: { data_type: 'STRING' },
        call_type: {
          data_type: 'STRING',
          options: ['Inbound', 'Outbound'],
        },
        call_status: { required: true, data_type: 'STRING', filled: true },
        call_status_description: { data_type: 'STRING' },
        call_phone_type: {
          data_type: 'STRING',
          options: ['Mobile', 'comercial'],
        },
        call_carrier: { data_type: 'STRING' },
        call_record: { data_type: 'STRING' },
        legal_bases: { data_type: 'SET', items: legalBasisRule },
      },
    },
  },
};

/** The type is decided first. */
export const callFinishedEventRule: ChoiceRule = {
  data_type: 'OBJECT',
  by: 'event_type',
  branches: { CALL_FINISHED: callFinishedBodyRule },
  otherwise: {
    data_type: 'OBJECT',
    fields: {
      event_type: {
        required: true,
        data_type: 'STRING',
        filled: true,
        options: ['CALL_FINISHED'],
      },
    },
    open: true,
  },
};
