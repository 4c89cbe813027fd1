// Generated from spec/. Do not edit: change the spec and run "npm run generate".

/**
 * The event was accepted.
 */
export interface EventResponse {
  /**
   * UUID of the event.
   *
   * @example '5408c5a3-4711-4f2e-8d0b-13407a3e30f3'
   */
  event_uuid: string;
}
