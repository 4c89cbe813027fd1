// Generated from spec/. Do not edit: change the spec and run "npm run generate".

import type { EventAnswer } from './event-answer.js';

/**
 * The batch was taken.
 */
export interface BatchAnswer {
  /**
   * UUID of the batch.
   */
  event_batch_uuid: string;
  /**
   * One answer per event, in the order in which the events were sent.
   */
  events: EventAnswer[];
}
