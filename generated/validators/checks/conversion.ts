// Generated from spec/events/conversion.ts. Do not edit: change the spec and run "npm run generate".

import { isLegalBasisList, legalBasisRule } from '../definitions/legal-basis.js';
import { emailFormat, emailFormatRule } from '../formats.js';
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

const trafficSourceRulePattern = /^(?:encoded_|[{]|%7[Bb]|eyJ)/;

const otherFieldPattern = /^cf_[^\n\r\u2028\u2029]+$/;

/** Tests an object: Payload of Conversion. */
function isPayload(input: unknown): boolean {
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
      if (otherFieldPattern.test(key)) continue;
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
  if (email === undefined || !emailFormat.test(email)) return false;
  // Tags to add to the contact.
  if (tags !== undefined && !isTags(tags)) return false;
  // Legal bases for using the data of the contact (bases legais).
  if (legal_bases !== undefined && !isLegalBasisList(legal_bases)) return false;
  // Forbidden: a cookie as traffic_source, and beside it a UTM field that is not empty.
  if (traffic_source !== undefined && trafficSourceRulePattern.test(traffic_source)) {
    if (traffic_medium !== undefined && traffic_medium !== '') return false;
    if (traffic_campaign !== undefined && traffic_campaign !== '') return false;
    if (traffic_value !== undefined && traffic_value !== '') return false;
  }
  return true;
}

/** Tests an object: Conversion. */
export function isConversionEvent(input: unknown): boolean {
  const fields = fieldsOf(input);
  if (fields === undefined) return false;
  const event_type = fields.event_type;
  const event_family = fields.event_family;
  const payload = fields.payload;
  // Type of the event.
  if (event_type !== 'CONVERSION') return false;
  // Family of the event; CDP is the only one.
  if (event_family !== 'CDP') return false;
  // The fields of CONVERSION.
  if (!isPayload(payload)) return false;
  // Each required field is one of the object itself, and there are no others than the table lists.
  let missing = 3;
  for (const key in fields) {
    if (key === 'event_type' || key === 'event_family' || key === 'payload') missing--;
    else if (fields[key] !== undefined) return false;
  }
  return missing === 0;
}

/** What each field of a CONVERSION event must be, to explain what is wrong with it. */
export const conversionBodyRule: ObjectRule = {
  data_type: 'OBJECT',
  fields: {
    event_type: {
      required: true,
      data_type: 'STRING',
      filled: true,
      options: ['CONVERSION'],
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
        conversion_identifier: { required: true, data_type: 'STRING', filled: true },
        name: { data_type: 'STRING' },
        email: { required: true, data_type: 'STRING', filled: true, format: emailFormatRule },
        job_title: { data_type: 'STRING' },
        state: { data_type: 'STRING' },
        city: { data_type: 'STRING' },
        country: { data_type: 'STRING' },
        personal_phone: { data_type: 'STRING' },
        mobile_phone: { data_type: 'STRING' },
        twitter: { data_type: 'STRING' },
        facebook: { data_type: 'STRING' },
        linkedin: { data_type: 'STRING' },
        website: { data_type: 'STRING' },
        company_name: { data_type: 'STRING' },
        company_site: { data_type: 'STRING' },
        company_address: { data_type: 'STRING' },
        client_tracking_id: { data_type: 'STRING' },
        traffic_source: { data_type: 'STRING' },
        traffic_medium: {
          data_type: 'STRING',
          emptyWhen: {
            field: 'traffic_source',
            pattern: trafficSourceRulePattern,
            phrase: 'a cookie',
          },
        },
        traffic_campaign: {
          data_type: 'STRING',
          emptyWhen: {
            field: 'traffic_source',
            pattern: trafficSourceRulePattern,
            phrase: 'a cookie',
          },
        },
        traffic_value: {
          data_type: 'STRING',
          emptyWhen: {
            field: 'traffic_source',
            pattern: trafficSourceRulePattern,
            phrase: 'a cookie',
          },
        },
        tags: {
          data_type: 'SET',
          items: { data_type: 'STRING' },
        },
        available_for_mailing: { data_type: 'BOOLEAN' },
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
export const conversionEventRule: ChoiceRule = {
  data_type: 'OBJECT',
  by: 'event_type',
  branches: { CONVERSION: conversionBodyRule },
  otherwise: {
    data_type: 'OBJECT',
    fields: {
      event_type: {
        required: true,
        data_type: 'STRING',
        filled: true,
        options: ['CONVERSION'],
      },
    },
    open: true,
  },
};
