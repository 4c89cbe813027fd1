// Generated from spec/events/media-playback-started.ts. Do not edit: change the spec and run "npm run generate".

import { isDateTimeFormat, isEmailFormat } from '../formats.js';
import { fieldsOf } from '../runtime/fields.js';
import { isLegalBasisArray } from './definitions/legal-basis.js';

/** Checks an object: Payload of Media playback started. */
export function isMediaPlaybackStartedPayload(input: unknown): boolean {
  const fields = fieldsOf(input);
  if (fields === undefined) return false;
  let email: string | undefined;
  let media_type: string | undefined;
  let media_identifier: string | undefined;
  let media_published_date_timestamp: string | undefined;
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
          break;
        case 22:
          if (key === 'media_recorded_content') {
            if (typeof entry !== 'boolean') return false;
            continue;
          }
          break;
      }
    }
    return false;
  }
  // Email of the contact; it identifies the contact.
  if (email === undefined || !isEmailFormat(email)) return false;
  // Kind of media. A sample of the newer documentation writes Áudio, against its table.
  if (media_type !== 'Video' && media_type !== 'Audio') return false;
  // Identifier of the media.
  if (media_identifier === undefined || media_identifier === '') return false;
  // When the media was published, in RFC 3339.
  if (media_published_date_timestamp !== undefined && !isDateTimeFormat(media_published_date_timestamp)) return false;
  // Legal bases for using the data of the contact (bases legais).
  if (legal_bases !== undefined && !isLegalBasisArray(legal_bases)) return false;
  return true;
}

/** Checks an object: Media playback started. */
export function isMediaPlaybackStartedEvent(input: unknown): boolean {
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
  if (event_type !== 'MEDIA_PLAYBACK_STARTED') return false;
  // Family of the event; CDP is the only one.
  if (event_family !== 'CDP') return false;
  if (!isMediaPlaybackStartedPayload(payload)) return false;
  return true;
}
