// Generated from spec/. Do not edit: change the spec and run "npm run generate".

import type { ApiError } from './api-error.js';

/**
 * A body that the API was seen to send instead of the documented one.
 */
export type BareErrorList = ApiError[];
