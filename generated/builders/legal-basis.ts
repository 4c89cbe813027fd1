// Generated from spec/. Do not edit: change the spec and run "npm run generate".

import type { CommunicationsLegalBasis } from '@rdsm-events/types/communications-legal-basis';
import type { DataProcessingLegalBasis } from '@rdsm-events/types/data-processing-legal-basis';
import { messages } from './messages/api/en.js';
import { checkArguments, fromBoolean } from './runtime/check-arguments.js';

export { RdsmValidationError } from './runtime/validation-error.js';

const typeValues = [
  'pre_existent_contract',
  'consent',
  'legitimate_interest',
  'judicial_process',
  'vital_interest',
  'public_interest',
];

const statusValues = ['granted'];

const statusValues2 = ['granted', 'declined'];

/** Why personal data may be used (LGPD: base legal). Communications can be granted or declined, data processing only granted. */
export const legalBasis = {
  /**
   * Why the data of the contact may be processed.
   * What the data is used for: processing it.
   *
   * @param type Ground on which the data is used.
   * @param status May be left out; processing cannot be declined.
   * @throws {RdsmValidationError} for any other argument; its paths begin with the name of the parameter.
   */
  dataProcessing(
    type: DataProcessingLegalBasis['type'],
    status?: DataProcessingLegalBasis['status'],
  ): DataProcessingLegalBasis {
    return checkArguments(
      { category: 'data_processing', type, status },
      { type: { isRequired: true, values: typeValues }, status: { isRequired: false, values: statusValues } },
      messages,
    );
  },

  /**
   * Why the contact may be written to, or that the contact declined.
   * What the data is used for: writing to the contact.
   *
   * @param type Ground on which the data is used.
   * @param status Whether the contact agreed to be written to. `true` is granted, `false` is declined.
   * @throws {RdsmValidationError} for any other argument; its paths begin with the name of the parameter.
   */
  communications(
    type: CommunicationsLegalBasis['type'],
    status: CommunicationsLegalBasis['status'] | boolean,
  ): CommunicationsLegalBasis {
    return checkArguments(
      { category: 'communications', type, status: fromBoolean(status, { true: 'granted', false: 'declined' }) },
      { type: { isRequired: true, values: typeValues }, status: { isRequired: true, values: statusValues2 } },
      messages,
    );
  },
};
