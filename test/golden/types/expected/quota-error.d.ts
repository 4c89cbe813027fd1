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
   * Time until the window ends. The newer documentation calls the remaining time milliseconds. In its sample, 43067 remain of 86400 seconds, which is half of the window in seconds. So it is in seconds, unless it would exceed the window; then it is in milliseconds.
   */
  remaining_time: number;
}
