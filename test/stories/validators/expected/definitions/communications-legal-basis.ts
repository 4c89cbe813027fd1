// Generated from CommunicationsLegalBasis in spec/. Do not edit: change the spec and run "npm run generate".

import { fieldsOf } from '../runtime/fields.js';
import type { ObjectRule } from '../runtime/rule.js';

/** Tests an object: Legal basis for communications. */
export function isCommunicationsLegalBasis(input: unknown): boolean {
  const fields = fieldsOf(input);
  if (fields === undefined) return false;
  const category = fields.category;
  const type = fields.type;
  const status = fields.status;
  // What the data is used for: writing to the contact.
  if (category !== 'communications') return false;
  // Ground on which the data is used.
  if (
    type !== 'pre_existent_contract' &&
    type !== 'consent' &&
    type !== 'legitimate_interest' &&
    type !== 'judicial_process' &&
    type !== 'vital_interest' &&
    type !== 'public_interest'
  ) return false;
  // Whether the contact agreed to be written to.
  if (status !== 'granted' && status !== 'declined') return false;
  // Each required field is one of the object itself, and there are no others than the table lists.
  let missing = 3;
  for (const key in fields) {
    if (key === 'category' || key === 'type' || key === 'status') missing--;
    else if (fields[key] !== undefined) return false;
  }
  return missing === 0;
}

/** What each field must be, to explain what is wrong with it. */
export const communicationsLegalBasisRule: ObjectRule = {
  data_type: 'OBJECT',
  fields: {
    category: {
      required: true,
      data_type: 'STRING',
      filled: true,
      options: ['communications'],
    },
    type: {
      required: true,
      data_type: 'STRING',
      filled: true,
      options: [
        'pre_existent_contract',
        'consent',
        'legitimate_interest',
        'judicial_process',
        'vital_interest',
        'public_interest',
      ],
    },
    status: {
      required: true,
      data_type: 'STRING',
      filled: true,
      options: ['granted', 'declined'],
    },
  },
};
