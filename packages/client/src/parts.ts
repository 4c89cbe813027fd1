import type { ApiError } from '@rdsm-events/types/api-error';
import type { Attempted } from './attempts.js';
import type { ValidEntry } from './entry.js';
import type { RejectedEvent } from './outcome.js';
import type { Rejected } from './response-outcome.js';

/** A batch, divided. */
export interface Parts {
  /** The events that the response names, each with its own errors. */
  rejected: RejectedEvent[];
  /** The others, to be sent in this order. */
  parts: ValidEntry[][];
}

/** Statuses with which the API rejects events, not the request as such. */
const rejectsEvents = new Set([400, 413, 422]);

/**
 * Divides a batch of which some events keep back the others. If the errors name events, by a path such as
 * `$.body[3].payload.email`, only the others are sent again. Otherwise each half is, down to single events: to find one
 * event of a thousand takes about twenty requests.
 *
 * @returns undefined if nothing can be gained.
 */
export function partsOf(entries: ValidEntry[], attempted: Attempted): Parts | undefined {
  if (entries.length < 2 || attempted.kind !== 'response') return undefined;
  const { response } = attempted;
  if (response.kind === 'rateLimited' && response.scope === 'contact') return { rejected: [], parts: halves(entries) };
  if (response.kind !== 'rejected' || !rejectsEvents.has(response.status)) return undefined;
  return namedParts(entries, response) ?? { rejected: [], parts: halves(entries) };
}

function halves(entries: ValidEntry[]): ValidEntry[][] {
  const middle = Math.ceil(entries.length / 2);
  return [entries.slice(0, middle), entries.slice(middle)];
}

/** Undefined unless each error names an event of the batch. */
function namedParts(entries: ValidEntry[], response: Rejected): Parts | undefined {
  const named = new Map<number, ApiError[]>();
  for (const error of response.errors) {
    const [, position, rest] = /^\$\.body\[(\d{1,9})\](.*)$/s.exec(error.path ?? '') ?? [];
    if (position === undefined || !(Number(position) in entries)) return undefined;
    const errors = named.get(Number(position)) ?? [];
    errors.push({ ...error, path: `$.body${rest}` });
    named.set(Number(position), errors);
  }
  const rejected: RejectedEvent[] = [];
  const others: ValidEntry[] = [];
  for (const [position, entry] of entries.entries()) {
    const errors = named.get(position);
    if (errors) rejected.push(rejectedBy(entry, response, errors));
    else others.push(entry);
  }
  return { rejected, parts: [others] };
}

function rejectedBy({ index, event }: ValidEntry, response: Rejected, errors: ApiError[]): RejectedEvent {
  const printed = JSON.stringify(errors);
  return {
    status: 'rejected',
    index,
    event,
    reason: 'response',
    retryable: false,
    errors,
    customFields: response.customFields.filter((name) => printed.includes(name)),
    response,
  };
}
