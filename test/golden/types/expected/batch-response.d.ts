// Generated from spec/. Do not edit: change the spec and run "npm run generate".

import type { EventResponse } from './event-response.js';

/**
 * The batch was accepted.
 */
export interface BatchResponse {
  /**
   * UUID of the batch.
   */
  event_batch_uuid: string;
  /**
   * One response per event, in the order in which the events were sent.
   */
  events: EventResponse[];
}
