// Generated from spec/general-rules.ts. Do not edit: change the spec and run "npm run generate".

import type { RdsmEvent } from '@rdsm-events/types/event';
import { messages } from './messages/api/en.js';
import { split, type SplitBatchOptions } from './runtime/split-batch.js';

export { RdsmValidationError } from './runtime/validation-error.js';

const maxBodyBytes = 200000;

/**
 * Splits events into batches, in their order. No batch is longer as JSON than a request may be, and at most one is kept
 * in memory at a time. The events are those of the builders: they are not validated again.
 *
 * @param events Any number of events; the batches of an asynchronous source are asynchronous too.
 * @param options `maxBytes`: the greatest length of a body in bytes of UTF-8, 200000 by default.
 * @throws {RdsmValidationError} for a value that is not iterable; and, after the events before it, for an event that is no
 *   object, too long by itself, or not JSON.
 */
export function splitBatch<Event extends RdsmEvent>(
  events: Iterable<Event>,
  options?: SplitBatchOptions,
): Generator<Event[], void, undefined>;
/**
 * Splits events into batches, in their order. No batch is longer as JSON than a request may be, and at most one is kept
 * in memory at a time. The events are those of the builders: they are not validated again.
 *
 * @param events Any number of events; the batches of an asynchronous source are asynchronous too.
 * @param options `maxBytes`: the greatest length of a body in bytes of UTF-8, 200000 by default.
 * @throws {RdsmValidationError} for a value that is not iterable; and, after the events before it, for an event that is no
 *   object, too long by itself, or not JSON.
 */
export function splitBatch<Event extends RdsmEvent>(
  events: AsyncIterable<Event>,
  options?: SplitBatchOptions,
): AsyncGenerator<Event[], void, undefined>;
export function splitBatch<Event extends RdsmEvent>(
  events: Iterable<Event> | AsyncIterable<Event>,
  options?: SplitBatchOptions,
): Generator<Event[], void, undefined> | AsyncGenerator<Event[], void, undefined> {
  return split(events, options, maxBodyBytes, messages);
}
