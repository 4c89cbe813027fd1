// Generated from LegalBasis in spec/. Do not edit: change the spec and run "npm run generate".

import { fieldsOf } from '../../runtime/fields.js';

/** Checks one of several objects: Legal basis. */
export function isLegalBasis(input: unknown): boolean {
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
  if (
    type !== 'pre_existent_contract' &&
    type !== 'consent' &&
    type !== 'legitimate_interest' &&
    type !== 'judicial_process' &&
    type !== 'vital_interest' &&
    type !== 'public_interest'
  )
    return false;
  switch (category) {
    case 'data_processing':
      return status === undefined || status === 'granted';
    case 'communications':
      return status === 'granted' || status === 'declined';
    default:
      return false;
  }
}

/** Whether a value is an array of valid items. */
export function isLegalBasisArray(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (!isLegalBasis(item)) return false;
  }
  return true;
}
