// Generated from spec/. Do not edit: change the spec and run "npm run generate".

/**
 * The gateway refused the request.
 */
export interface GatewayError {
  /**
   * The error as a sentence.
   */
  message: string;
}
