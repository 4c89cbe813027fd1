import type { ApiError } from '@rdsm-events/types/api-error';
import { validateBatch } from '@rdsm-events/validators/batch';
import { validateEvent } from '@rdsm-events/validators/event';
import { type Notice, noticesOfBatch, noticesOfEvent } from '@rdsm-events/validators/notices';
import { readPath } from '../../testing/src/page/browser/path.js';
import { createLocator, findSyntaxProblem, type SyntaxProblem } from './locate.js';
import { type ResponseBody, readResponseBody } from './response.js';
import type { Keys } from './values.js';

/** An error or a notice, and where in the text it is. */
export interface LocatedProblem {
  kind: 'error' | 'notice';
  problem: ApiError | Notice;
  keys: Keys;
  /** In UTF-16 units, from the start of the text. */
  offset: number;
}

/** What a text is. */
export type Checked =
  | { kind: 'empty' }
  | { kind: 'syntax'; problem: SyntaxProblem }
  | { kind: 'response'; body: ResponseBody }
  | { kind: 'event' | 'batch'; value: unknown; problems: readonly LocatedProblem[] };

/** Reads a text as an event, a batch of events, or the body of a response. Never throws. */
export function check(text: string): Checked {
  if (text.trim() === '') return { kind: 'empty' };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { kind: 'syntax', problem: findSyntaxProblem(text) };
  }
  const body = readResponseBody(value);
  if (body) return { kind: 'response', body };
  const isBatch = Array.isArray(value);
  const result = isBatch ? validateBatch(value) : validateEvent(value);
  const notices = isBatch ? noticesOfBatch(value) : noticesOfEvent(value);
  const locate = createLocator(text);
  const at = (kind: LocatedProblem['kind']) => (problem: LocatedProblem['problem']) => {
    // As an event: the position in a batch leads to its event.
    const keys = readPath(problem.path ?? '', 'event');
    return { kind, problem, keys, offset: locate(keys) };
  };
  const errors = result.valid ? [] : result.errors;
  return {
    kind: isBatch ? 'batch' : 'event',
    value,
    problems: [...errors.map(at('error')), ...notices.map(at('notice'))],
  };
}

/** How many of the problems are errors. */
export function countErrors(problems: readonly LocatedProblem[]): number {
  return problems.filter(({ kind }) => kind === 'error').length;
}
