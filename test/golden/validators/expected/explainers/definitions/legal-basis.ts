// Generated from LegalBasis in spec/. Do not edit: change the spec and run "npm run generate".

import type { Explainer } from '../../runtime/explainer.js';
import { object } from '../../runtime/object.js';
import { nonEmpty, oneOf } from '../../runtime/scalars.js';
import { union } from '../../runtime/union.js';

const fields = {
  category: nonEmpty(oneOf(['data_processing', 'communications'])),
  type: nonEmpty(
    oneOf([
      'pre_existent_contract',
      'consent',
      'legitimate_interest',
      'judicial_process',
      'vital_interest',
      'public_interest',
    ]),
  ),
  status: oneOf(['granted', 'declined']),
};

/** Explains why a value is invalid: Legal basis. */
export const explainLegalBasis: Explainer = /* @__PURE__ */ union(
  'category',
  {
    data_processing: object({ ...fields, status: oneOf(['granted']) }, ['category', 'type']),
    communications: object({ ...fields, status: nonEmpty(oneOf(['granted', 'declined'])) }),
  },
  object(fields, ['category', 'type']),
);
