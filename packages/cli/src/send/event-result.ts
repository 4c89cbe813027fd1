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
  /** The API rejects it. */
  | { status: 'rejected'; errors: readonly ApiError[]; customFields: readonly string[]; response: ResponseOutcome }
  /** `earlier`: of an earlier run. */
  | { status: 'unknown'; reason: string; response?: ResponseOutcome | undefined }
  /** The API has not decided about it. */
  | { status: 'notSent'; reason: string; response?: ResponseOutcome | undefined };

/** @param withheld What `fetch` threw in place of sending. */
export function resultOf(outcome: Outcome, withheld: unknown): EventResult {
  if (outcome.event instanceof Unsendable) return unsendableResult(outcome.event);
  switch (outcome.status) {
    case 'accepted':
      return { status: 'accepted', uuid: outcome.uuid };
    case 'invalid':
      return { status: 'invalid', errors: outcome.errors };
    case 'unknown':
      return { status: 'unknown', reason: outcome.reason, response: outcome.response };
    case 'rejected': {
      const { response, reason, errors = [], customFields = [] } = outcome;
      if (response?.kind === 'rejected') return { status: 'rejected', errors, customFields, response };
      const isWithheld = outcome.cause !== undefined && outcome.cause === withheld;
      return { status: 'notSent', reason: isWithheld ? 'aborted' : reason, response };
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
    case 'earlier':
      return { status: 'unknown', reason: 'earlier' };
  }
}
