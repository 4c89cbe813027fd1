// Generated from LegalBasis in spec/. Do not edit: change the spec and run "npm run generate".

import { choice } from '../../runtime/choice-rule.js';
import { object } from '../../runtime/object-rule.js';
import type { Rule } from '../../runtime/report.js';
import { filled, oneOf, optional } from '../../runtime/scalar-rules.js';

/** Explains why a value is invalid: Legal basis. */
export const legalBasisRule: Rule = choice(
  'category',
  {
    data_processing: object({
      category: filled(oneOf(['data_processing'])),
      type: filled(
        oneOf([
          'pre_existent_contract',
          'consent',
          'legitimate_interest',
          'judicial_process',
          'vital_interest',
          'public_interest',
        ]),
      ),
      status: optional(oneOf(['granted'])),
    }),
    communications: object({
      category: filled(oneOf(['communications'])),
      type: filled(
        oneOf([
          'pre_existent_contract',
          'consent',
          'legitimate_interest',
          'judicial_process',
          'vital_interest',
          'public_interest',
        ]),
      ),
      status: filled(oneOf(['granted', 'declined'])),
    }),
  },
  object({
    category: filled(oneOf(['data_processing', 'communications'])),
    type: filled(
      oneOf([
        'pre_existent_contract',
        'consent',
        'legitimate_interest',
        'judicial_process',
        'vital_interest',
        'public_interest',
      ]),
    ),
    status: optional(oneOf(['granted', 'declined'])),
  }),
);
