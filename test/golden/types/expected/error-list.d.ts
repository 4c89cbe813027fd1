// Generated from spec/. Do not edit: change the spec and run "npm run generate".

import type { ApiError } from './api-error.js';

/**
 * The documented body of a refusal.
 */
export interface ErrorList {
  /**
   * What is wrong, one entry per error.
   */
  errors: ApiError[];
}
