// Generated from spec/events/media-playback-stopped.ts. Do not edit: change the spec and run "npm run generate".

import { isLegalBasisList, legalBasisRule } from '../definitions/legal-basis.js';
import { dateTimeFormat, dateTimeFormatRule, emailFormat, emailFormatRule } from '../formats.js';
import { fieldsOf } from '../runtime/fields.js';
import type { ChoiceRule, ObjectRule } from '../runtime/rule.js';

/** Tests an object: Payload of Media playback stopped. */
function isPayload(input: unknown): boolean {
  const fields = fieldsOf(input);
  if (fields === undefined) return false;
  let email: string | undefined;
  let media_type: string | undefined;
  let media_identifier: string | undefined;
  let media_published_date_timestamp: string | undefined;
  let media_user_interaction_date_timestamp: string | undefined;
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
          if (key === 'job_title') continue;
          break;
        case 10:
          if (key === 'media_type') {
            media_type = entry;
            continue;
          }
          break;
        case 12:
          if (key === 'company_name' || key === 'company_site' || key === 'mobile_phone') continue;
          break;
        case 14:
          if (key === 'personal_phone' || key === 'media_metadata' || key === 'media_category') continue;
          break;
        case 16:
          if (key === 'media_identifier') {
            media_identifier = entry;
            continue;
          }
          break;
        case 30:
          if (key === 'media_published_date_timestamp') {
            media_published_date_timestamp = entry;
            continue;
          }
          break;
        case 37:
          if (key === 'media_user_interaction_date_timestamp') {
            media_user_interaction_date_timestamp = entry;
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
        case 14:
          if (key === 'media_duration') {
            if (!Number.isInteger(entry)) return false;
            continue;
          }
          if (key === 'media_finished') {
            if (typeof entry !== 'boolean') return false;
            continue;
          }
          break;
        case 22:
          if (key === 'media_recorded_content') {
            if (typeof entry !== 'boolean') return false;
            continue;
          }
          break;
        case 31:
          if (key === 'media_user_interaction_duration') {
            if (!Number.isInteger(entry)) return false;
            continue;
          }
          break;
        case 33:
          if (key === 'media_user_interaction_percentage') {
            if (!Number.isInteger(entry)) return false;
            continue;
          }
          break;
      }
    }
    return false;
  }
  // Email of the contact; it identifies the contact.
  if (email === undefined || !emailFormat.test(email)) return false;
  // Kind of media. A sample of the newer documentation writes Áudio, against its table.
  if (media_type !== 'Video' && media_type !== 'Audio') return false;
  // Identifier of the media.
  if (media_identifier === undefined || media_identifier === '') return false;
  // When the media was published, in RFC 3339.
  if (media_published_date_timestamp !== undefined && !dateTimeFormat.test(media_published_date_timestamp)) return false;
  // When the media was played, in RFC 3339.
  if (
    media_user_interaction_date_timestamp !== undefined &&
    !dateTimeFormat.test(media_user_interaction_date_timestamp)
  ) return false;
  // Legal bases for using the data of the contact (bases legais).
  if (legal_bases !== undefined && !isLegalBasisList(legal_bases)) return false;
  return true;
}

/** Tests an object: Media playback stopped. */
export function isMediaPlaybackStoppedEvent(input: unknown): boolean {
  const fields = fieldsOf(input);
  if (fields === undefined) return false;
  const event_type = fields.event_type;
  const event_family = fields.event_family;
  const payload = fields.payload;
  // Type of the event.
  if (event_type !== 'MEDIA_PLAYBACK_STOPPED') return false;
  // Family of the event; CDP is the only one.
  if (event_family !== 'CDP') return false;
  // The fields of MEDIA_PLAYBACK_STOPPED.
  if (!isPayload(payload)) return false;
  // Each required field is one of the object itself, and there are no others than the table lists.
  let missing = 3;
  for (const key in fields) {
    if (key === 'event_type' || key === 'event_family' || key === 'payload') missing--;
    else if (fields[key] !== undefined) return false;
  }
  return missing === 0;
}

/** What each field of a MEDIA_PLAYBACK_STOPPED event must be, to explain what is wrong with it. */
export const mediaPlaybackStoppedBodyRule: ObjectRule = {
  data_type: 'OBJECT',
  fields: {
    event_type: {
      required: true,
      data_type: 'STRING',
      filled: true,
      options: ['MEDIA_PLAYBACK_STOPPED'],
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
        name: { data_type: 'STRING' },
        company_name: { data_type: 'STRING' },
        company_site: { data_type: 'STRING' },
        job_title: { data_type: 'STRING' },
        personal_phone: { data_type: 'STRING' },
        mobile_phone: { data_type: 'STRING' },
        twitter: { data_type: 'STRING' },
        facebook: { data_type: 'STRING' },
        linkedin: { data_type: 'STRING' },
        website: { data_type: 'STRING' },
        media_type: {
          required: true,
          data_type: 'STRING',
          filled: true,
          options: ['Video', 'Audio'],
        },
        media_metadata: { data_type: 'STRING' },
        media_recorded_content: { data_type: 'BOOLEAN' },
        media_identifier: { required: true, data_type: 'STRING', filled: true },
        media_category: { data_type: 'STRING' },
        media_duration: { data_type: 'INTEGER' },
        media_published_date_timestamp: { data_type: 'STRING', format: dateTimeFormatRule },
        media_finished: { data_type: 'BOOLEAN' },
        media_user_interaction_duration: { data_type: 'INTEGER' },
        media_user_interaction_percentage: { data_type: 'INTEGER' },
        media_user_interaction_date_timestamp: { data_type: 'STRING', format: dateTimeFormatRule },
        legal_bases: { data_type: 'SET', items: legalBasisRule },
      },
    },
  },
};

/** The type is decided first. */
export const mediaPlaybackStoppedEventRule: ChoiceRule = {
  data_type: 'OBJECT',
  by: 'event_type',
  branches: { MEDIA_PLAYBACK_STOPPED: mediaPlaybackStoppedBodyRule },
  otherwise: {
    data_type: 'OBJECT',
    fields: {
      event_type: {
        required: true,
        data_type: 'STRING',
        filled: true,
        options: ['MEDIA_PLAYBACK_STOPPED'],
      },
    },
    open: true,
  },
};
