// Generated from spec/events/farewell-said.ts. Do not edit: change the spec and run "npm run generate".

import { emailFormat, emailFormatRule } from '../formats.js';
import { fieldsOf, isField } from '../runtime/fields.js';
import type { ChoiceRule, ObjectRule } from '../runtime/rule.js';

/** Tests an object: Payload of Farewell. */
function isPayload(input: unknown): boolean {
  const fields = fieldsOf(input);
  if (fields === undefined) return false;
  const email = fields.email;
  const value = fields.value;
  // Email of the contact.
  if (typeof email !== 'string' || !emailFormat.test(email)) return false;
  // What it was worth.
  if (value !== undefined && !Number.isFinite(value) && isField(fields, 'value')) return false;
  // Each required field is one of the object itself, and there are no others than the table lists.
  let missing = 1;
  for (const key in fields) {
    if (key === 'email') missing--;
    else if (key !== 'value' && fields[key] !== undefined) return false;
  }
  return missing === 0;
}

/** Tests an object: Farewell. */
export function isFarewellSaidEvent(input: unknown): boolean {
  const fields = fieldsOf(input);
  if (fields === undefined) return false;
  const event_type = fields.event_type;
  const event_family = fields.event_family;
  const payload = fields.payload;
  // Type of the event.
  if (event_type !== 'FAREWELL_SAID') return false;
  // Family of the event; CDP is the only one.
  if (event_family !== 'CDP') return false;
  // The fields of FAREWELL_SAID.
  if (!isPayload(payload)) return false;
  // Each required field is one of the object itself, and there are no others than the table lists.
  let missing = 3;
  for (const key in fields) {
    if (key === 'event_type' || key === 'event_family' || key === 'payload') missing--;
    else if (fields[key] !== undefined) return false;
  }
  return missing === 0;
}

/** What each field of a FAREWELL_SAID event must be, to explain what is wrong with it. */
export const farewellSaidBodyRule: ObjectRule = {
  data_type: 'OBJECT',
  fields: {
    event_type: {
      required: true,
      data_type: 'STRING',
      filled: true,
      options: ['FAREWELL_SAID'],
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
        value: { data_type: 'FLOAT' },
      },
    },
  },
};

/** The type is decided first. */
export const farewellSaidEventRule: ChoiceRule = {
  data_type: 'OBJECT',
  by: 'event_type',
  branches: { FAREWELL_SAID: farewellSaidBodyRule },
  otherwise: {
    data_type: 'OBJECT',
    fields: {
      event_type: {
        required: true,
        data_type: 'STRING',
        filled: true,
        options: ['FAREWELL_SAID'],
      },
    },
    open: true,
  },
};
