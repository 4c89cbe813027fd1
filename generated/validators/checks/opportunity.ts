// Generated from spec/events/opportunity.ts. Do not edit: change the spec and run "npm run generate".

import { emailFormat, emailFormatRule } from '../formats.js';
import { fieldsOf } from '../runtime/fields.js';
import type { ChoiceRule, ObjectRule } from '../runtime/rule.js';

/** Tests an object: Payload of Opportunity. */
function isPayload(input: unknown): boolean {
  const fields = fieldsOf(input);
  if (fields === undefined) return false;
  const funnel_name = fields.funnel_name;
  const email = fields.email;
  // Name of the funnel in which the contact is marked as an opportunity. The newer documentation names `default` as the only funnel.
  if (typeof funnel_name !== 'string' || funnel_name === '') return false;
  // Email of the contact; it identifies the contact.
  if (typeof email !== 'string' || !emailFormat.test(email)) return false;
  // Each required field is one of the object itself, and there are no others than the table lists.
  let missing = 2;
  for (const key in fields) {
    if (key === 'funnel_name' || key === 'email') missing--;
    else if (fields[key] !== undefined) return false;
  }
  return missing === 0;
}

/** Tests an object: Opportunity. */
export function isOpportunityEvent(input: unknown): boolean {
  const fields = fieldsOf(input);
  if (fields === undefined) return false;
  const event_type = fields.event_type;
  const event_family = fields.event_family;
  const payload = fields.payload;
  // Type of the event.
  if (event_type !== 'OPPORTUNITY') return false;
  // Family of the event; CDP is the only one.
  if (event_family !== 'CDP') return false;
  // The fields of OPPORTUNITY.
  if (!isPayload(payload)) return false;
  // Each required field is one of the object itself, and there are no others than the table lists.
  let missing = 3;
  for (const key in fields) {
    if (key === 'event_type' || key === 'event_family' || key === 'payload') missing--;
    else if (fields[key] !== undefined) return false;
  }
  return missing === 0;
}

/** What each field of a OPPORTUNITY event must be, to explain what is wrong with it. */
export const opportunityBodyRule: ObjectRule = {
  data_type: 'OBJECT',
  fields: {
    event_type: {
      required: true,
      data_type: 'STRING',
      filled: true,
      options: ['OPPORTUNITY'],
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
        funnel_name: { required: true, data_type: 'STRING', filled: true },
        email: { required: true, data_type: 'STRING', filled: true, format: emailFormatRule },
      },
    },
  },
};

/** The type is decided first. */
export const opportunityEventRule: ChoiceRule = {
  data_type: 'OBJECT',
  by: 'event_type',
  branches: { OPPORTUNITY: opportunityBodyRule },
  otherwise: {
    data_type: 'OBJECT',
    fields: {
      event_type: {
        required: true,
        data_type: 'STRING',
        filled: true,
        options: ['OPPORTUNITY'],
      },
    },
    open: true,
  },
};
