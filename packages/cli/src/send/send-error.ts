import { CommandError } from '../error.js';
import type { Language } from '../language.js';
import { visible } from '../report/visible.js';
import { fill } from '../report/words/words.js';
import { sendWords } from './words/words.js';

/**
 * Why a run cannot begin.
 *
 * - `journalExists`, `noJournal`, `notAJournal`, `otherAddress`, `otherFile`, `otherOptions`, `damaged`: of the journal.
 * - `locked`: another process uses the journal.
 * - `notAFile`: a pipe or a device, which can be read only once.
 * - `unset`: the variable with the token or the key has no value.
 * - `outExists`: the file for the rejected events exists.
 */
export type SendProblem =
  | 'journalExists'
  | 'noJournal'
  | 'notAJournal'
  | 'otherAddress'
  | 'otherFile'
  | 'otherOptions'
  | 'damaged'
  | 'locked'
  | 'notAFile'
  | 'unset'
  | 'outExists';

/** Thrown if a run cannot begin. The message is in English; `describeSendError` has it in any language. */
export class SendError extends CommandError {
  constructor(
    readonly problem: SendProblem,
    readonly values: Readonly<Record<string, string>>,
  ) {
    super(fill(sendWords.en.problems[problem], visibleValues(values)));
  }
}

export function describeSendError({ problem, values }: SendError, language: Language): string {
  return fill(sendWords[language].problems[problem], visibleValues(values));
}

function visibleValues(values: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, visible(value)]));
}
