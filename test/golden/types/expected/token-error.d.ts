// Generated from spec/. Do not edit: change the spec and run "npm run generate".

/**
 * The access token is missing, wrong or expired.
 */
export interface TokenError {
  /**
   * Kind of the error, such as invalid_token.
   */
  error: string;
  /**
   * The error as a sentence.
   */
  error_description: string;
}
