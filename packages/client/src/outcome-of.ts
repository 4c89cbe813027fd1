import type { Attempted } from './attempts.js';
import type { Entry } from './entry.js';
import type { Exchange } from './exchange.js';
import { isGatewayError } from './gateway-error.js';
import type { Outcome, RejectedEvent, UnknownEvent } from './outcome.js';
import type { ResponseOutcome } from './response-outcome.js';
import { verdictOf } from './retry.js';

/**
 * The outcome of an event.
 * @param position Its place in the request.
 * @param count The number of events in the request.
 */
export function outcomeOf(entry: Entry, position: number, attempted: Attempted, count: number): Outcome {
  const outcome = lastOutcome(entry, position, attempted, count);
  // An earlier attempt may have succeeded, whatever the last one came to; only a rejection applies to both.
  const isOpen = outcome.status === 'rejected' && outcome.response?.kind !== 'rejected';
  return isOpen && attempted.doubtful ? unknownOutcome(entry, attempted.doubtful) : outcome;
}

function lastOutcome(entry: Entry, position: number, attempted: Attempted, count: number): Outcome {
  if (attempted.kind === 'unsent') {
    if (attempted.reason === 'aborted') return unsentOutcome(entry, 'aborted');
    const unsent = unsentOutcome(entry, attempted.reason, attempted.retryAfterMs);
    return attempted.reason === 'rateLimited' ? { ...unsent, limit: 'account' } : unsent;
  }
  if (attempted.kind === 'unreachable') {
    return { ...unsentOutcome(entry, 'unreachable'), cause: attempted.cause };
  }
  if (attempted.kind === 'interrupted' || verdictOf(attempted) === 'unknown') return unknownOutcome(entry, attempted);
  const { response } = attempted;
  if (response.kind !== 'accepted') return rejectedOutcome(entry, response);
  const uuid = response.eventUuids[position];
  // As many as there are events, or nobody knows whose they are.
  if (uuid === undefined || response.eventUuids.length !== count) return unknownOutcome(entry, attempted);
  const { index, event } = entry;
  const accepted = { status: 'accepted' as const, index, event, uuid };
  return response.batchUuid === undefined ? accepted : { ...accepted, batchUuid: response.batchUuid };
}

/** The outcome of an event that was not sent, or not received. */
export function unsentOutcome(
  { index, event }: Entry,
  reason: 'aborted' | 'rateLimited' | 'unavailable' | 'unreachable',
  retryAfterMs?: number,
): RejectedEvent {
  const rejected = { status: 'rejected' as const, index, event, reason, retryable: true };
  return retryAfterMs === undefined ? rejected : { ...rejected, retryAfterMs };
}

function unknownOutcome({ index, event }: Entry, exchange: Exchange): UnknownEvent {
  const unknown = { status: 'unknown' as const, index, event };
  if (exchange.kind === 'response') {
    const { response } = exchange;
    return { ...unknown, reason: isGatewayError(response.status) ? 'gateway' : 'response', response };
  }
  const reason = exchange.kind === 'interrupted' ? exchange.reason : 'connection';
  return { ...unknown, reason, cause: exchange.cause };
}

type NotAccepted = Exclude<ResponseOutcome, { kind: 'accepted' }>;

function rejectedOutcome({ index, event }: Entry, response: NotAccepted): RejectedEvent {
  const reason = response.kind === 'rejected' || response.kind === 'unknown' ? 'response' : response.kind;
  const rejected: RejectedEvent = {
    status: 'rejected',
    index,
    event,
    reason,
    retryable: response.retryable,
    response,
  };
  if ('errors' in response && response.errors) rejected.errors = response.errors;
  if ('customFields' in response) rejected.customFields = response.customFields;
  if ('retryAfterMs' in response && response.retryAfterMs !== undefined) rejected.retryAfterMs = response.retryAfterMs;
  if ('scope' in response && response.scope !== undefined) rejected.limit = response.scope;
  return rejected;
}
