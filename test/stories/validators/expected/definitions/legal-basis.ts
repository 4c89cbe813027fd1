// Generated from LegalBasis in spec/. Do not edit: change the spec and run "npm run generate".

import { fieldsOf } from '../runtime/fields.js';
import type { ChoiceRule } from '../runtime/rule.js';
import { communicationsLegalBasisRule, isCommunicationsLegalBasis } from './communications-legal-basis.js';
import { dataProcessingLegalBasisRule, isDataProcessingLegalBasis } from './data-processing-legal-basis.js';

/** Tests a value: Legal basis. */
export function isLegalBasis(input: unknown): boolean {
  switch (fieldsOf(input)?.category) {
    case 'data_processing':
      return isDataProcessingLegalBasis(input);
    case 'communications':
      return isCommunicationsLegalBasis(input);
    default:
      return false;
  }
}

/** Whether a value is a list of which every member is right. */
export function isLegalBasisList(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (!isLegalBasis(item)) return false;
  }
  return true;
}

/** What each field must be, to explain what is wrong with it. */
export const legalBasisRule: ChoiceRule = {
  data_type: 'OBJECT',
  by: 'category',
  branches: {
    data_processing: dataProcessingLegalBasisRule,
    communications: communicationsLegalBasisRule,
  },
  otherwise: {
    data_type: 'OBJECT',
    fields: {
      category: {
        required: true,
        data_type: 'STRING',
        filled: true,
        options: ['data_processing', 'communications'],
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
        options: ['granted', 'declined'],
      },
    },
  },
};
