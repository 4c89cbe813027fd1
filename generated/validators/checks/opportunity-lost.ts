// Generated from spec/events/opportunity-lost.ts. Do not edit: change the spec and run "npm run generate".

import { emailFormat, emailFormatRule } from '../formats.js';
import { fieldsOf, isField } from '../runtime/fields.js';
import type { ChoiceRule, ObjectRule } from '../runtime/rule.js';

/** Tests an object: Payload of Opportunity lost. */
function isPayload(input: unknown): boolean {
  const fields = fieldsOf(input);
  if (fields === undefined) return false;
  const email = fields.email;
  const funnel_name = fields.funnel_name;
  const reason = fields.reason;
  // Email of the contact; it identifies the contact.
  if (typeof email !== 'string' || !emailFormat.test(email)) return false;
  // Name of the funnel in which the contact is marked as lost. The newer documentation names `default` as the only funnel.
  if (typeof funnel_name !== 'string' || funnel_name === '') return false;
  // Why the opportunity was lost.
  if (reason !== undefined && typeof reason !== 'string' && isField(fields, 'reason')) return false;
  // Each required field is one of the object itself, and there are no others than the table lists.
  let missing = 2;
  for (const key in fields) {
    if (key === 'email' || key === 'funnel_name') missing--;
    else if (key !== 'reason' && fields[key] !== undefined) return false;
  }
  return missing === 0;
}

/** Tests an object: Opportunity lost. */
export function isOpportunityLostEvent(input: unknown): boolean {
  const fields = fieldsOf(input);
  if (fields === undefined) return false;
  const event_type = fields.event_type;
  const event_family = fields.event_family;
  const payload = fields.payload;
  // Type of the event.
  if (event_type !== 'OPPORTUNITY_LOST') return false;
  // Family of the event; CDP is the only one.
  if (event_family !== 'CDP') return false;
  // The fields of OPPORTUNITY_LOST.
  if (!isPayload(payload)) return false;
  // Each required field is one of the object itself, and there are no others than the table lists.
  let missing = 3;
  for (const key in fields) {
    if (key === 'event_type' || key === 'event_family' || key === 'payload') missing--;
    else if (fields[key] !== undefined) return false;
  }
  return missing === 0;
}

/** What each field of a OPPORTUNITY_LOST event must be, to explain what is wrong with it. */
export const opportunityLostBodyRule: ObjectRule = {
  data_type: 'OBJECT',
  fields: {
    event_type: {
      required: true,
      data_type: 'STRING',
      filled: true,
      options: ['OPPORTUNITY_LOST'],
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
        funnel_name: { required: true, data_type: 'STRING', filled: true },
        reason: { data_type: 'STRING' },
      },
    },
  },
};

/** The type is decided first. */
export const opportunityLostEventRule: ChoiceRule = {
  data_type: 'OBJECT',
  by: 'event_type',
  branches: { OPPORTUNITY_LOST: opportunityLostBodyRule },
  otherwise: {
    data_type: 'OBJECT',
    fields: {
      event_type: {
        required: true,
        data_type: 'STRING',
        filled: true,
        options: ['OPPORTUNITY_LOST'],
      },
    },
    open: true,
  },
};
