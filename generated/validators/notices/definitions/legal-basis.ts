// Generated from LegalBasis in spec/. Do not edit: change the spec and run "npm run generate".

import type { Inspector } from '../../runtime/notices/inspector.js';
import { union } from '../../runtime/notices/union.js';
import { inspectDataProcessingLegalBasis } from './data-processing-legal-basis.js';

/** Collects the notices of a value: Legal basis. */
export const inspectLegalBasis: Inspector = union('category', { data_processing: inspectDataProcessingLegalBasis });
