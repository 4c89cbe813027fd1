// Generated from spec/events/conversion.ts. Do not edit: change the spec and run "npm run generate".

import { isEmailFormat } from '../formats.js';
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

export const trafficSourceRulePattern = /^(?:encoded_|[{]|%7[Bb]|eyJ)/;

export const customFieldPattern = /^cf_[^\n\r\u2027-\u202a]+$/;

const customFieldNames = new Set<string>();

/** Checks an object: Payload of Conversion. */
export function isConversionPayload(input: unknown): boolean {
  const fields = fieldsOf(input);
  if (fields === undefined) return false;
  let conversion_identifier: string | undefined;
  let email: string | undefined;
  let traffic_source: string | undefined;
  let traffic_medium: string | undefined;
  let traffic_campaign: string | undefined;
  let traffic_value: string | undefined;
  let tags: unknown;
  let legal_bases: unknown;
  for (const key in fields) {
    const entry = fields[key];
    if (typeof entry === 'string') {
      switch (key.length) {
        case 4:
          if (key === 'name' || key === 'city') continue;
          break;
        case 5:
          if (key === 'state') continue;
          if (key === 'email') {
            email = entry;
            continue;
          }
          break;
        case 7:
          if (key === 'country' || key === 'twitter' || key === 'website') continue;
          break;
        case 8:
          if (key === 'facebook' || key === 'linkedin') continue;
          break;
        case 9:
          if (key === 'job_title') continue;
          break;
        case 12:
          if (key === 'mobile_phone' || key === 'company_name' || key === 'company_site') continue;
          break;
        case 13:
          if (key === 'traffic_value') {
            traffic_value = entry;
            continue;
          }
          break;
        case 14:
          if (key === 'personal_phone') continue;
          if (key === 'traffic_source') {
            traffic_source = entry;
            continue;
          }
          if (key === 'traffic_medium') {
            traffic_medium = entry;
            continue;
          }
          break;
        case 15:
          if (key === 'company_address') continue;
          break;
        case 16:
          if (key === 'traffic_campaign') {
            traffic_campaign = entry;
            continue;
          }
          break;
        case 18:
          if (key === 'client_tracking_id') continue;
          break;
        case 21:
          if (key === 'conversion_identifier') {
            conversion_identifier = entry;
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
          if (key === 'tags') {
            tags = entry;
            continue;
          }
          break;
        case 11:
          if (key === 'legal_bases') {
            legal_bases = entry;
            continue;
          }
          break;
        case 21:
          if (key === 'available_for_mailing') {
            if (typeof entry !== 'boolean') return false;
            continue;
          }
          break;
      }
    }
    return false;
  }
  // Name of the conversion; it identifies the event.
  if (conversion_identifier === undefined || conversion_identifier === '') return false;
  // Email of the contact; it identifies the contact.
  if (email === undefined || !isEmailFormat(email)) return false;
  // Tags to add to the contact.
  if (tags !== undefined && !isTags(tags)) return false;
  // Legal bases for using the data of the contact (bases legais).
  if (legal_bases !== undefined && !isLegalBasisArray(legal_bases)) return false;
  // When traffic_source is a cookie, these must be empty: traffic_medium, traffic_campaign, traffic_value.
  if (
    (traffic_medium !== undefined && traffic_medium !== '') ||
    (traffic_campaign !== undefined && traffic_campaign !== '') ||
    (traffic_value !== undefined && traffic_value !== '')
  ) {
    if (traffic_source !== undefined && trafficSourceRulePattern.test(traffic_source)) return false;
  }
  return true;
}

/** Checks an object: Conversion. */
export function isConversionEvent(input: unknown): boolean {
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
  if (event_type !== 'CONVERSION') return false;
  // Family of the event; CDP is the only one.
  if (event_family !== 'CDP') return false;
  if (!isConversionPayload(payload)) return false;
  return true;
}
