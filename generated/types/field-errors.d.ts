// Generated from spec/. Do not edit: change the spec and run "npm run generate".

/**
 * A body that the documentation shows, without naming the endpoint.
 */
export interface FieldErrors {
  /**
   * A list of errors under the name of each field; an endpoint with translated fields has an object there, with a list under each language.
   */
  errors: { [name: string]: unknown };
}
