import type { InputProblem } from '../../input/input-error.js';
import type { FailureReason } from '../../input/record.js';
import type { Language } from '../../language.js';
import { en } from './en.js';
import { es } from './es.js';
import { ptBr } from './pt-br.js';

/** The texts of the report of `validate`, in one language. Words in braces are replaced. */
export interface Words {
  /** Why a part cannot be read; `{limit}` is a number of bytes or cells. */
  readonly failures: Readonly<Record<FailureReason, string>>;
  /** Why an input cannot be read at all. */
  readonly inputs: Readonly<Record<InputProblem, string>>;
  /** Of an input without an event. */
  readonly empty: string;
  readonly error: string;
  readonly notice: string;
  /** Of a number that would lose digits. */
  readonly inexact: string;
  readonly row: string;
  /** `{events}`, `{valid}` and `{invalid}` are numbers. */
  readonly totals: string;
  readonly withNotices: string;
  readonly unreadable: string;
  readonly events: string;
  readonly invalid: string;
  readonly notFound: string;
  readonly fieldsOf: string;
  readonly never: string;
  readonly customFields: string;
  readonly otherFields: string;
  readonly errors: string;
  readonly notices: string;
  readonly first: string;
  readonly more: string;
  readonly ignoredColumns: string;
  readonly ambiguousColumns: string;
  readonly encoding: string;
  readonly progress: string;
  /** After Ctrl+C. */
  readonly interrupted: string;
}

export const words: Readonly<Record<Language, Words>> = { en, 'pt-br': ptBr, es };

/**
 * The words with values instead of names in braces. `{count:event|events}` is the first word if the value is 1, and the
 * second one otherwise.
 */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{([a-z]+)(?::([^{}|]*)\|([^{}|]*))?\}/g, (whole, name: string, one?: string, many?: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    return (value === '1' ? one : many) ?? value;
  });
}
