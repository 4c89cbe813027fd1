// Generated from spec/events/greeting.ts. Do not edit: change the spec and run "npm run generate".

import { isLegalBasisList, legalBasisRule } from '../definitions/legal-basis.js';
import { dateTimeFormat, dateTimeFormatRule, emailFormat, emailFormatRule } from '../formats.js';
import { fieldsOf } from '../runtime/fields.js';
import type { ChoiceRule, ObjectRule } from '../runtime/rule.js';

/** Whether a value is a list of which every member is right. */
function isTags(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (typeof item !== 'string') return false;
  }
  return true;
}

const sourceRulePattern = /^[[]/;

const otherFieldPattern = /^cf_[^\n\r\u2028\u2029]+$/;

/** Tests an object: Payload of Greeting. */
function isPayload(input: unknown): boolean {
  const fields = fieldsOf(input);
  if (fields === undefined) return false;
  let email: string | undefined;
  let words: string | undefined;
  let mood: string | undefined;
  let said_at: string | undefined;
  let source: string | undefined;
  let medium: string | undefined;
  let tags: unknown;
  let legal_bases: unknown;
  for (const key in fields) {
    const entry = fields[key];
    if (typeof entry === 'string') {
      switch (key.length) {
        case 4:
          if (key === 'mood') {
            mood = entry;
            continue;
          }
          break;
        case 5:
          if (key === 'email') {
            email = entry;
            continue;
          }
          if (key === 'words') {
            words = entry;
            continue;
          }
          break;
        case 6:
          if (key === 'source') {
            source = entry;
            continue;
          }
          if (key === 'medium') {
            medium = entry;
            continue;
          }
          break;
        case 7:
          if (key === 'said_at') {
            said_at = entry;
            continue;
          }
          break;
      }
      if (otherFieldPattern.test(key)) continue;
    } else if (entry === undefined) {
      continue;
    } else {
      switch (key.length) {
        case 4:
          if (key === 'loud') {
            if (typeof entry !== 'boolean') return false;
            continue;
          }
          if (key === 'tags') {
            tags = entry;
            continue;
          }
          break;
        case 7:
          if (key === 'seconds') {
            if (!Number.isInteger(entry)) return false;
            continue;
          }
          break;
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
  // Email of the contact.
  if (email === undefined || !emailFormat.test(email)) return false;
  // What was said.
  if (words === undefined || words === '') return false;
  // How it was said.
  if (mood !== undefined && mood !== 'Glad' && mood !== 'Sad') return false;
  // When it was said.
  if (said_at !== undefined && !dateTimeFormat.test(said_at)) return false;
  // Tags.
  if (tags !== undefined && !isTags(tags)) return false;
  // Legal bases for using the data of the contact (bases legais).
  if (legal_bases !== undefined && !isLegalBasisList(legal_bases)) return false;
  if (source !== undefined && sourceRulePattern.test(source) && medium !== undefined && medium !== '') return false;
  return true;
}

/** Tests an object: Greeting. */
export function isGreetingEvent(input: unknown): boolean {
  const fields = fieldsOf(input);
  if (fields === undefined) return false;
  const event_type = fields.event_type;
  const event_family = fields.event_family;
  const payload = fields.payload;
  // Type of the event.
  if (event_type !== 'GREETING') return false;
  // Family of the event; CDP is the only one.
  if (event_family !== 'CDP') return false;
  // The fields of GREETING.
  if (!isPayload(payload)) return false;
  // Each required field is one of the object itself, and there are no others than the table lists.
  let missing = 3;
  for (const key in fields) {
    if (key === 'event_type' || key === 'event_family' || key === 'payload') missing--;
    else if (fields[key] !== undefined) return false;
  }
  return missing === 0;
}

/** What each field of a GREETING event must be, to explain what is wrong with it. */
export const greetingBodyRule: ObjectRule = {
  data_type: 'OBJECT',
  fields: {
    event_type: {
      required: true,
      data_type: 'STRING',
      filled: true,
      options: ['GREETING'],
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
        email: { required: true, data_type: 'STRING', filled: true, format: emailFormatRule },
        words: { required: true, data_type: 'STRING', filled: true },
        mood: {
          data_type: 'STRING',
          options: ['Glad', 'Sad'],
        },
        said_at: { data_type: 'STRING', format: dateTimeFormatRule },
        seconds: { data_type: 'INTEGER' },
        loud: { data_type: 'BOOLEAN' },
        source: { data_type: 'STRING' },
        medium: {
          data_type: 'STRING',
          emptyWhen: { field: 'source', pattern: sourceRulePattern, phrase: 'a code' },
        },
        tags: {
          data_type: 'SET',
          items: { data_type: 'STRING' },
        },
        legal_bases: { data_type: 'SET', items: legalBasisRule },
      },
      others: [
        otherFieldPattern,
        { data_type: 'STRING' },
      ],
    },
  },
};

/** The type is decided first. */
export const greetingEventRule: ChoiceRule = {
  data_type: 'OBJECT',
  by: 'event_type',
  branches: { GREETING: greetingBodyRule },
  otherwise: {
    data_type: 'OBJECT',
    fields: {
      event_type: {
        required: true,
        data_type: 'STRING',
        filled: true,
        options: ['GREETING'],
      },
    },
    open: true,
  },
};
