// Generated from spec/. Do not edit: change the spec and run "npm run generate".

/**
 * The gateway rejected the request.
 */
export interface GatewayError {
  /**
   * The error as a sentence.
   */
  message: string;
}
