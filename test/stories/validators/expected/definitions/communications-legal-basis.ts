// Generated from CommunicationsLegalBasis in spec/. Do not edit: change the spec and run "npm run generate".

import { fieldsOf } from '../runtime/fields.js';
import type { ObjectRule } from '../runtime/rule.js';

/** Tests an object: Legal basis for communications. */
export function isCommunicationsLegalBasis(input: unknown): boolean {
  const fields = fieldsOf(input);
  if (fields === undefined) return false;
  let category: string | undefined;
  let type: string | undefined;
  let status: string | undefined;
  for (const key in fields) {
    const entry = fields[key];
    if (typeof entry === 'string') {
      switch (key.length) {
        case 4:
          if (key === 'type') {
            type = entry;
            continue;
          }
          break;
        case 6:
          if (key === 'status') {
            status = entry;
            continue;
          }
          break;
        case 8:
          if (key === 'category') {
            category = entry;
            continue;
          }
          break;
      }
    } else if (entry === undefined) {
      continue;
    }
    return false;
  }
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
  return true;
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
