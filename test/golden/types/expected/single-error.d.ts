// Generated from spec/. Do not edit: change the spec and run "npm run generate".

import type { ApiError } from './api-error.js';

/**
 * One error in place of the list.
 */
export interface SingleError {
  errors: ApiError;
}
