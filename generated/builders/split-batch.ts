// Generated from spec/general-rules.ts. Do not edit: change the spec and run "npm run generate".

import type { ConversionEventWith } from './custom-fields.js';
import { type Refusals, type SplitBatchOptions, split } from './runtime/split-batch.js';
import type { RdsmEvent } from '@rdsm-events/types/event';

/** What a batch can hold: every event, and those whose custom fields an account has declared. */
export type AnyEvent = RdsmEvent | ConversionEventWith<object>;

const maxBodyBytes = 200000;

const refusals: Refusals = {
  tooLong: {
    error_type: 'TOO_LONG',
    error_message: 'Is too long (maximum {maximum} bytes). Shorten its longest field or leave it out.',
  },
  notJson: {
    error_type: 'INVALID',
    error_message: 'Cannot be written as JSON. Give a plain object without cycles or BigInts.',
  },
};

/**
 * Splits events into batches, in their order. No batch is longer as JSON than a request may be, and no more than one
 * is held at a time.
 *
 * @param events Any number of events; of an asynchronous source the batches are asynchronous too.
 * @param options `maxBytes`: the longest body in bytes of UTF-8, 200000 when left out.
 * @throws {RdsmValidationError} for an event that is too long by itself or not JSON, after the events before it.
 */
export function splitBatch<Event extends AnyEvent>(
  events: Iterable<Event>,
  options?: SplitBatchOptions,
): Generator<Event[], void, undefined>;
/**
 * Splits events into batches, in their order. No batch is longer as JSON than a request may be, and no more than one
 * is held at a time.
 *
 * @param events Any number of events; of an asynchronous source the batches are asynchronous too.
 * @param options `maxBytes`: the longest body in bytes of UTF-8, 200000 when left out.
 * @throws {RdsmValidationError} for an event that is too long by itself or not JSON, after the events before it.
 */
export function splitBatch<Event extends AnyEvent>(
  events: AsyncIterable<Event>,
  options?: SplitBatchOptions,
): AsyncGenerator<Event[], void, undefined>;
export function splitBatch<Event extends AnyEvent>(
  events: Iterable<Event> | AsyncIterable<Event>,
  options?: SplitBatchOptions,
): Generator<Event[], void, undefined> | AsyncGenerator<Event[], void, undefined> {
  return split(events, options, maxBodyBytes, refusals);
}
