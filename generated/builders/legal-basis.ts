// Generated from spec/. Do not edit: change the spec and run "npm run generate".

import type { CommunicationsLegalBasis } from '@rdsm-events/types/communications-legal-basis';
import type { DataProcessingLegalBasis } from '@rdsm-events/types/data-processing-legal-basis';

/** Why personal data may be used (LGPD: base legal). Communications can be granted or declined, data processing only granted. */
export const legalBasis = {
  /**
   * Why the data of the contact may be processed.
   * What the data is used for: processing it.
   *
   * @param type Ground on which the data is used.
   * @param status May be left out; processing cannot be declined.
   */
  dataProcessing(
    type: DataProcessingLegalBasis['type'],
    status?: DataProcessingLegalBasis['status'],
  ): DataProcessingLegalBasis {
    return { category: 'data_processing', type, ...(status !== undefined && { status }) };
  },

  /**
   * Why the contact may be written to, or that the contact declined.
   * What the data is used for: writing to the contact.
   *
   * @param type Ground on which the data is used.
   * @param status Whether the contact agreed to be written to.
   */
  communications(
    type: CommunicationsLegalBasis['type'],
    status: CommunicationsLegalBasis['status'],
  ): CommunicationsLegalBasis {
    return { category: 'communications', type, status };
  },
};
