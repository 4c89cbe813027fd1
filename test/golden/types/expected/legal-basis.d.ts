// Generated from spec/. Do not edit: change the spec and run "npm run generate".

import type { CommunicationsLegalBasis } from './communications-legal-basis.js';
import type { DataProcessingLegalBasis } from './data-processing-legal-basis.js';

/**
 * Why personal data may be used (LGPD: base legal). Communications can be granted or declined, data processing only granted.
 */
export type LegalBasis = DataProcessingLegalBasis | CommunicationsLegalBasis;
