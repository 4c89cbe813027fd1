// Generated from CommunicationsLegalBasis in spec/. Do not edit: change the spec and run "npm run generate".

import type { Explainer } from '../../runtime/explainer.js';
import { object } from '../../runtime/object.js';
import { nonEmpty, oneOf } from '../../runtime/scalars.js';

/** Explains why a value is invalid: Legal basis for communications. */
export const explainCommunicationsLegalBasis: Explainer = /* @__PURE__ */ object({
  category: nonEmpty(oneOf(['communications'])),
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
  status: nonEmpty(oneOf(['granted', 'declined'])),
});
