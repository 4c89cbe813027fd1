// Generated from CommunicationsLegalBasis in spec/. Do not edit: change the spec and run "npm run generate".

import { fieldsOf } from '../../runtime/fields.js';

/** Checks an object: Legal basis for communications. */
export function isCommunicationsLegalBasis(input: unknown): boolean {
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
  )
    return false;
  // Whether the contact agreed to be written to.
  if (status !== 'granted' && status !== 'declined') return false;
  return true;
}

/** Whether a value is an array of valid items. */
export function isCommunicationsLegalBasisArray(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (!isCommunicationsLegalBasis(item)) return false;
  }
  return true;
}
