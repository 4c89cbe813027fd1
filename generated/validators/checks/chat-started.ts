// Generated from spec/events/chat-started.ts. Do not edit: change the spec and run "npm run generate".

import { isLegalBasisList, legalBasisRule } from '../definitions/legal-basis.js';
import { emailFormat, emailFormatRule } from '../formats.js';
import { fieldsOf } from '../runtime/fields.js';
import type { ChoiceRule, ObjectRule } from '../runtime/rule.js';

/** Tests an object: Payload of Chat started. */
function isPayload(input: unknown): boolean {
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
          if (key === 'cf_chat_type' || key === 'cf_birthdate' || key === 'mobile_phone' || key === 'company_name' || key === 'company_site') continue;
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
  if (email === undefined || !emailFormat.test(email)) return false;
  // Legal bases for using the data of the contact (bases legais).
  if (legal_bases !== undefined && !isLegalBasisList(legal_bases)) return false;
  return true;
}

/** Tests an object: Chat started. */
export function isChatStartedEvent(input: unknown): boolean {
  const fields = fieldsOf(input);
  if (fields === undefined) return false;
  const event_type = fields.event_type;
  const event_family = fields.event_family;
  const payload = fields.payload;
  // Type of the event.
  if (event_type !== 'CHAT_STARTED') return false;
  // Family of the event; CDP is the only one.
  if (event_family !== 'CDP') return false;
  // The fields of CHAT_STARTED.
  if (!isPayload(payload)) return false;
  // Each required field is one of the object itself, and there are no others than the table lists.
  let missing = 3;
  for (const key in fields) {
    if (key === 'event_type' || key === 'event_family' || key === 'payload') missing--;
    else if (fields[key] !== undefined) return false;
  }
  return missing === 0;
}

/** What each field of a CHAT_STARTED event must be, to explain what is wrong with it. */
export const chatStartedBodyRule: ObjectRule = {
  data_type: 'OBJECT',
  fields: {
    event_type: {
      required: true,
      data_type: 'STRING',
      filled: true,
      options: ['CHAT_STARTED'],
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
        chat_subject: { required: true, data_type: 'STRING', filled: true },
        cf_chat_status: { required: true, data_type: 'STRING', filled: true },
        cf_chat_type: { data_type: 'STRING' },
        cf_birthdate: { data_type: 'STRING' },
        cf_gender: { data_type: 'STRING' },
        name: { data_type: 'STRING' },
        email: { required: true, data_type: 'STRING', filled: true, format: emailFormatRule },
        job_title: { data_type: 'STRING' },
        personal_phone: { data_type: 'STRING' },
        mobile_phone: { data_type: 'STRING' },
        twitter: { data_type: 'STRING' },
        facebook: { data_type: 'STRING' },
        linkedin: { data_type: 'STRING' },
        website: { data_type: 'STRING' },
        company_name: { data_type: 'STRING' },
        company_site: { data_type: 'STRING' },
        legal_bases: { data_type: 'SET', items: legalBasisRule },
      },
    },
  },
};

/** The type is decided first. */
export const chatStartedEventRule: ChoiceRule = {
  data_type: 'OBJECT',
  by: 'event_type',
  branches: { CHAT_STARTED: chatStartedBodyRule },
  otherwise: {
    data_type: 'OBJECT',
    fields: {
      event_type: {
        required: true,
        data_type: 'STRING',
        filled: true,
        options: ['CHAT_STARTED'],
      },
    },
    open: true,
  },
};
