import { CommandError } from '../error.js';
import type { Language } from '../language.js';
import { visible } from '../report/visible.js';
import { fill, words } from '../report/words/words.js';

/**
 * Why an input cannot be read at all.
 *
 * - `excel`, `gzip`, `binary`: it is no text.
 * - `untyped`: a CSV file whose rows are of no known type; `{column}` would name it.
 * - `columns`: a CSV file in which several columns have one name: `{names}`.
 * - `not-csv`: `--field` was passed, and the input is `{format}`.
 * - `missing`, `folder`, `rights`: the file cannot be opened.
 */
export type InputProblem =
  | 'excel'
  | 'gzip'
  | 'binary'
  | 'untyped'
  | 'columns'
  | 'not-csv'
  | 'missing'
  | 'folder'
  | 'rights';

/** Thrown for an input that cannot be read at all. The message is in English; `describeInputError` has it in any language. */
export class InputError extends CommandError {
  constructor(
    readonly problem: InputProblem,
    readonly values: Readonly<Record<string, string>> = {},
  ) {
    super(fill(words.en.inputs[problem], values));
  }
}

const problems: Readonly<Record<string, InputProblem>> = { ENOENT: 'missing', EISDIR: 'folder', EACCES: 'rights' };

/** Why an input cannot be read, with its name. An error of the file system that has no text of its own is in English. */
export function describeInputError(error: Error, name: string, language: Language): string {
  const problem = problemOf(error);
  const message = problem ? fill(words[language].inputs[problem.problem], problem.values) : error.message;
  return `${visible(name)}: ${visible(message)}`;
}

/** The problem of an error of the file system; undefined for one that has no text of its own. */
function problemOf(error: Error): InputError | undefined {
  if (error instanceof InputError) return error;
  const problem = 'code' in error ? problems[String(error.code)] : undefined;
  return problem && new InputError(problem);
}
