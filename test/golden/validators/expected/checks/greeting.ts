// Generated from spec/events/greeting.ts. Do not edit: change the spec and run "npm run generate".

import { isDateTimeFormat, isEmailFormat } from '../formats.js';
import { matchesCached } from '../runtime/cached-match.js';
import { fieldsOf } from '../runtime/fields.js';
import { isLegalBasisArray } from './definitions/legal-basis.js';

/** Whether a value is an array of valid items. */
function isTags(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (typeof item !== 'string') return false;
  }
  return true;
}

export const sourceRulePattern = /^[[]/;

export const customFieldPattern = /^cf_[^\n\r\u2027-\u202a]+$/;

const customFieldNames = new Set<string>();

/** Checks an object: Payload of Greeting. */
export function isGreetingPayload(input: unknown): boolean {
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
      if (matchesCached(customFieldPattern, customFieldNames, key)) continue;
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
  if (email === undefined || !isEmailFormat(email)) return false;
  // What was said.
  if (words === undefined || words === '') return false;
  // How it was said.
  if (mood !== undefined && mood !== 'Glad' && mood !== 'Sad') return false;
  // When it was said.
  if (said_at !== undefined && !isDateTimeFormat(said_at)) return false;
  // Tags.
  if (tags !== undefined && !isTags(tags)) return false;
  // Legal bases for using the data of the contact (bases legais).
  if (legal_bases !== undefined && !isLegalBasisArray(legal_bases)) return false;
  // When source is a code, these must be empty: medium.
  if (medium !== undefined && medium !== '') {
    if (source !== undefined && sourceRulePattern.test(source)) return false;
  }
  return true;
}

/** Checks an object: Greeting. */
export function isGreetingEvent(input: unknown): boolean {
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
  if (event_type !== 'GREETING') return false;
  // Family of the event; CDP is the only one.
  if (event_family !== 'CDP') return false;
  if (!isGreetingPayload(payload)) return false;
  return true;
}
