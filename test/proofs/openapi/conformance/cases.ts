import { readdirSync, readFileSync } from 'node:fs';
import type { ApiError } from '@rdsm-events/types';

/** A conformance case of an event. */
export interface Case {
  id: string;
  body: unknown;
  valid: boolean;
  errors: ApiError[];
}

/** The cases of one event, and the name of its file. */
export interface EventCases {
  file: string;
  cases: Case[];
}

const folder = new URL('../../../../generated/conformance/', import.meta.url);

/** The conformance cases by event. */
export function casesByEvent(): EventCases[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return files.flatMap((file) => {
    const { event_type, cases } = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
    return event_type === undefined ? [] : [{ file, cases }];
  });
}

/** The conformance cases of every event, for tools that accept all of them. */
export function casesOfEvents(): Case[] {
  return casesByEvent().flatMap(({ cases }) => cases.filter((one) => !isOtherEvent(one)));
}

/** Whether a case is invalid only for its event: a reader of all events accepts it. */
function isOtherEvent({ errors }: Case): boolean {
  return errors.some(({ error_type, path }) => error_type === 'INVALID_OPTION' && path === '$.body.event_type');
}
