// Generated from spec/index.ts. Do not edit: change the spec and run "npm run generate".

import type { EventBatch } from '@rdsm-events/types/batch';
import type { RdsmEvent } from '@rdsm-events/types/event';

/** Makes a batch of events: a new array, in the given order. It may be empty. */
export function batch(events: Iterable<RdsmEvent>): EventBatch {
  return [...events];
}
