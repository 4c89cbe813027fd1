// Generated from spec/. Do not edit: change the spec and run "npm run generate".

import type { ApiError } from './api-error.js';

/**
 * The documented body of a rejection.
 */
export interface ErrorList {
  /**
   * One entry per error.
   */
  errors: ApiError[];
}
