// Generated from DataProcessingLegalBasis in spec/. Do not edit: change the spec and run "npm run generate".

import { deprecatedValue } from '../../runtime/notices/deprecated.js';
import type { Inspector } from '../../runtime/notices/inspector.js';
import { isString } from '../../runtime/notices/json-type.js';
import { object } from '../../runtime/notices/object.js';
import { value } from '../../runtime/notices/own-notice.js';
import { newerDocs1 } from '../origins.js';

/** Collects the notices of a value: Legal basis for data processing. */
export const inspectDataProcessingLegalBasis: Inspector = object({
  category: value(isString, [deprecatedValue('data_processing', { successor: 'communications' }, newerDocs1)]),
});
