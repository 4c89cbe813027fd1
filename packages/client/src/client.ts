import type { ConversionEvent } from '@rdsm-events/types/conversion';
import type { RdsmEvent } from '@rdsm-events/types/event';
import { validateConversion } from '@rdsm-events/validators/conversion';
import { wrongType } from '@rdsm-events/validators/errors';
import { validateEvent } from '@rdsm-events/validators/event';
import { argumentErrors } from '../../../generated/builders/runtime/argument-error.js';
import { isIterable } from '../../../generated/builders/runtime/iterable.js';
import { createCredentialSource } from './access-tokens.js';
import { readBaseUrl } from './base-url.js';
import { beginCall } from './call.js';
import { type Clock, systemClock } from './clock.js';
import { createContactLimit } from './contact-limit.js';
import { deliver } from './deliver.js';
import { createEntry } from './entry.js';
import { messages } from './messages.js';
import type { KeyClientOptions, SendAllOptions, SendOptions, TokenClientOptions } from './options.js';
import type { Outcome } from './outcome.js';
import { createRateLimit } from './rate-limit.js';
import { readCallOptions, readLimits } from './read-options.js';
import { sendEvents } from './send-all.js';
import type { Session } from './session.js';

/** Sends events. All calls of a client share its limits and its access token. */
export interface Client<Event extends RdsmEvent = RdsmEvent> {
  /**
   * Sends one event. Waits for the limits, and repeats the request if the API did not process it.
   *
   * @returns What became of the event, also if it is invalid or rejected.
   * @throws The reason of an aborted signal: if the request was under way, the API may have accepted the event. And what
   *   the function for the access token or the validator throws; an `RdsmValidationError` for a wrong option.
   */
  send<Sent extends Event>(event: Sent, options?: SendOptions): Promise<Outcome<Sent>>;
  /**
   * Sends any number of events in batches. Reads the input as far as the limits permit to send; what it keeps in memory
   * does not depend on the number of events. Nothing is sent before the first outcome is requested, and to leave the loop
   * stops sending.
   *
   * After an unknown outcome (no response, or that of a gateway), nothing is sent for `retry.maxMs`: in an outage, every
   * other event would be unknown, too. What is read meanwhile is rejected as `unavailable`, with `retryable: true` and
   * `retryAfterMs`: send it again then.
   *
   * @param events The events, also those of an asynchronous input. They need not be valid.
   * @returns One outcome per event that was read, in the order of the input.
   * @throws After the outcomes of all events that were read: the reason of an aborted signal, or what the input, the
   *   function for the access token, the validator or `onProgress` throws. At once: an `RdsmValidationError` for a wrong
   *   option, or events that are no iterable.
   */
  sendAll<Sent>(
    events: Iterable<Sent> | AsyncIterable<Sent>,
    options?: SendAllOptions,
  ): AsyncGenerator<Outcome<Sent>, void, undefined>;
}

/**
 * Makes a client that sends events with an access token, or conversions with an API key. Nothing is sent yet.
 *
 * @throws {RdsmValidationError} for a wrong option, with its name as the path.
 */
export function createClient(options: TokenClientOptions): Client;
export function createClient(options: KeyClientOptions): Client<ConversionEvent>;
export function createClient(options: TokenClientOptions | KeyClientOptions): Client {
  return createClientWith(options, systemClock);
}

/** Makes a client whose time is that of this clock. */
export function createClientWith(options: TokenClientOptions | KeyClientOptions, clock: Clock): Client {
  const session = createSession(options, clock);
  const { signal: clientSignal, onProgress: clientProgress } = options;
  return {
    async send(event, options) {
      const { signal } = readCallOptions(options);
      const call = beginCall([clientSignal, signal]);
      try {
        const [outcome] = await deliver([createEntry(0, event, session.rules)], session, call);
        call.throwFailure();
        return outcome as Outcome<typeof event>;
      } finally {
        call.end();
      }
    },
    sendAll<Sent>(events: Iterable<Sent> | AsyncIterable<Sent>, options?: SendAllOptions) {
      if (!isIterable(events, Symbol.asyncIterator) && !isIterable(events, Symbol.iterator)) {
        throw argumentErrors(messages, { ...wrongType(['events'], 'SET'), variant: 'events' });
      }
      const { signal, onProgress = clientProgress } = readCallOptions(options);
      const begin = () => beginCall([clientSignal, signal], onProgress);
      return sendEvents(events, session, begin) as AsyncGenerator<Outcome<Sent>, void, undefined>;
    },
  };
}

function createSession(options: TokenClientOptions | KeyClientOptions, clock: Clock): Session {
  const limits = readLimits(options);
  const isConversion = options.apiKey !== undefined;
  return {
    credentials: createCredentialSource(options),
    rateLimit: createRateLimit(limits.requestsPerMinute, clock),
    contactLimit: createContactLimit(limits.requestsPerContactPerDay, clock),
    transport: { fetch: options.fetch, timeoutMs: limits.timeoutMs, clock },
    baseUrl: readBaseUrl(options.baseUrl),
    limits,
    rules: {
      validate: options.validate ?? (isConversion ? validateConversion : validateEvent),
      isConversion,
      maxBatchSize: isConversion ? 1 : limits.maxBatchSize,
      batchWaitMs: limits.batchWaitMs,
      clock,
    },
    resendUnknown: options.resendUnknown ?? false,
  };
}
