import type { Outcome, ResponseOutcome } from '@rdsm-events/client';
import type { ApiError } from '@rdsm-events/types/api-error';
import type { Failure } from '../input/record.js';
import { Unsendable } from './unsendable.js';

/** What became of a part of the file. */
export type EventResult =
  | { status: 'accepted'; uuid: string }
  | { status: 'unreadable'; failure: Failure }
  | { status: 'invalid'; errors: readonly ApiError[] }
  | { status: 'invalid'; inexact: string }
  /** An API key does not send events of this type. */
  | { status: 'invalid'; needsToken: true }
  /** The API rejects it. */
  | { status: 'rejected'; errors: readonly ApiError[]; customFields: readonly string[]; response: ResponseOutcome }
  | UnknownResult
  | NotSentResult;

/** It may have been accepted. */
export interface UnknownResult {
  status: 'unknown';
  /** `earlier`: an earlier run ended before the response. */
  reason: string;
  response?: { status: number } | undefined;
  /** Whether an earlier run sent it, and this one did not. */
  isEarlier: boolean;
}

/** The API has not decided about it. */
export interface NotSentResult {
  status: 'notSent';
  reason: string;
  response?: ResponseOutcome | undefined;
  /** Whose limit is reached, if it is one, and that is known. */
  limit?: 'account' | 'contact' | undefined;
  /** When it can be sent, in milliseconds from now, if that is known. */
  retryAfterMs?: number | undefined;
}

/** @param withheld What `fetch` threw in place of sending. */
export function resultOf(outcome: Outcome, withheld: unknown): EventResult {
  if (outcome.event instanceof Unsendable) return unsendableResult(outcome.event);
  switch (outcome.status) {
    case 'accepted':
      return { status: 'accepted', uuid: outcome.uuid };
    case 'invalid':
      return { status: 'invalid', errors: outcome.errors };
    case 'unknown':
      return { status: 'unknown', reason: outcome.reason, response: outcome.response, isEarlier: false };
    case 'rejected': {
      const { response, reason, limit, retryAfterMs, errors = [], customFields = [] } = outcome;
      if (response?.kind === 'rejected') return { status: 'rejected', errors, customFields, response };
      const isWithheld = outcome.cause !== undefined && outcome.cause === withheld;
      return { status: 'notSent', reason: isWithheld ? 'aborted' : reason, response, limit, retryAfterMs };
    }
  }
}

function unsendableResult({ reason }: Unsendable): EventResult {
  switch (reason.kind) {
    case 'failure':
      return { status: 'unreadable', failure: reason.failure };
    case 'invalid':
      return { status: 'invalid', errors: reason.errors };
    case 'inexact':
      return { status: 'invalid', inexact: reason.path };
    case 'apiKey':
      return { status: 'invalid', needsToken: true };
    case 'earlier': {
      const { reason: cause = 'earlier', status } = reason.cause ?? {};
      return { status: 'unknown', reason: cause, response: status ? { status } : undefined, isEarlier: true };
    }
  }
}
