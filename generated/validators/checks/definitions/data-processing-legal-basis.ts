// Generated from DataProcessingLegalBasis in spec/. Do not edit: change the spec and run "npm run generate".

import { fieldsOf } from '../../runtime/fields.js';

/** Checks an object: Legal basis for data processing. */
export function isDataProcessingLegalBasis(input: unknown): boolean {
  const fields = fieldsOf(input);
  if (fields === undefined) return false;
  let category: unknown;
  let type: unknown;
  let status: unknown;
  for (const key in fields) {
    const entry = fields[key];
    if (key === 'category') category = entry;
    else if (key === 'type') type = entry;
    else if (key === 'status') status = entry;
    else if (entry !== undefined) return false;
  }
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
  )
    return false;
  // May be left out; processing cannot be declined.
  if (status !== undefined && status !== 'granted') return false;
  return true;
}
