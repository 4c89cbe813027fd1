import type { ApiError } from '@rdsm-events/types/api-error';
import { inexactNumber } from '../input/inexact-number.js';
import type { EventRecord } from '../input/record.js';
import { pathOf } from './problem.js';
import { words } from './words/words.js';

/** The error of a number that would be sent as another one. The validators get the other one, and do not know of it. */
export interface InexactError extends ApiError {
  readonly reason: 'inexact';
}

/** @param root Where paths begin: `$.body`. */
export function inexactErrorOf(record: EventRecord, root: string): InexactError | undefined {
  const path = inexactNumber(record);
  if (path === undefined) return undefined;
  const error_message = words.en.inexact;
  return { error_type: 'INVALID', error_message, path: pathOf(path, record, root), reason: 'inexact' };
}
