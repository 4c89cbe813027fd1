// Generated from spec/index.ts. Do not edit: change the spec and run "npm run generate".

import type { EventBatch } from '@rdsm-events/types/batch';
import type { RdsmEvent } from '@rdsm-events/types/event';
import { assertBatch } from '@rdsm-events/validators/batch';
import { messages } from './messages/api/en.js';
import { eventsOf } from './runtime/events-of.js';

export { RdsmValidationError } from './runtime/validation-error.js';

/** Makes a batch of events: a new array, in the given order. It may be empty. Nothing is validated, and no validator is imported: `batch` also validates. */
export function buildBatch(events: Iterable<RdsmEvent>): EventBatch {
  return [...events];
}

/**
 * Makes a batch of events: a new array, in the given order. It may be empty. Validates the events. `buildBatch` only
 * builds the batch.
 *
 * @throws {RdsmValidationError} for a value that is not iterable, and with every error of the events in `errors`.
 */
export function batch(events: Iterable<RdsmEvent>): EventBatch {
  const built: unknown = eventsOf(events, messages);
  assertBatch(built);
  return built;
}
