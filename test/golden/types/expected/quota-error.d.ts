// Generated from spec/. Do not edit: change the spec and run "npm run generate".

/**
 * The quota of requests is used up.
 */
export interface QuotaError {
  /**
   * The error as a sentence.
   */
  error: string;
  /**
   * Requests allowed in the window.
   */
  max: number;
  /**
   * Requests made in the window.
   */
  usage: number;
  /**
   * Time until the window ends. The documentation says milliseconds, its sample only makes sense in seconds.
   */
  remaining_time: number;
}
