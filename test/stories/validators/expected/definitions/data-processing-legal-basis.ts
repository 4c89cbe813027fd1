// Generated from DataProcessingLegalBasis in spec/. Do not edit: change the spec and run "npm run generate".

import { fieldsOf, isField } from '../runtime/fields.js';
import type { ObjectRule } from '../runtime/rule.js';

/** Tests an object: Legal basis for data processing. */
export function isDataProcessingLegalBasis(input: unknown): boolean {
  const fields = fieldsOf(input);
  if (fields === undefined) return false;
  const category = fields.category;
  const type = fields.type;
  const status = fields.status;
  // What the data is used for: processing it. The newer documentation accepts only the category communications.
  if (category !== 'data_processing') return false;
  // Ground on which the data is used.
  if (
    type !== 'pre_existent_contract' &&
    type !== 'consent' &&
    type !== 'legitimate_interest' &&
    type !== 'judicial_process' &&
    type !== 'vital_interest' &&
    type !== 'public_interest'
  ) return false;
  // May be left out; processing cannot be declined.
  if (status !== undefined && status !== 'granted' && isField(fields, 'status')) return false;
  // Each required field is one of the object itself, and there are no others than the table lists.
  let missing = 2;
  for (const key in fields) {
    if (key === 'category' || key === 'type') missing--;
    else if (key !== 'status' && fields[key] !== undefined) return false;
  }
  return missing === 0;
}

/** What each field must be, to explain what is wrong with it. */
export const dataProcessingLegalBasisRule: ObjectRule = {
  data_type: 'OBJECT',
  fields: {
    category: {
      required: true,
      data_type: 'STRING',
      filled: true,
      options: ['data_processing'],
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
      data_type: 'STRING',
      options: ['granted'],
    },
  },
};
