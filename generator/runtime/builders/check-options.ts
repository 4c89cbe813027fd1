import { type LocatedError, type Messages, suggester, unknownField, wrongType } from '@rdsm-events/validators/errors';
import { argumentErrors } from './argument-error.js';
import { isRecord } from './is-record.js';

/** The names of options, each with its type, or with the strings that it accepts; undefined if something else checks it. */
export type KnownOptions = {
  readonly [name: string]: 'BOOLEAN' | 'FUNCTION' | 'OBJECT' | readonly string[] | undefined;
};

/**
 * Rejects options that do not exist: a misspelt one would be ignored by a program without types.
 * @param argument The name of the argument, where the paths of the errors begin.
 * @throws {RdsmValidationError} with every error: for another name, with the one that was probably meant, and for another value.
 */
export function checkOptions(options: unknown, known: KnownOptions, messages: Messages, argument = 'options'): void {
  if (options === undefined || options === null) return;
  const entries = entriesOf(options);
  if (!entries) throw argumentErrors(messages, wrongType([argument], 'OBJECT'));
  const names = Object.keys(known);
  const suggest = suggester(names);
  const errors = entries.flatMap(([name, value]): LocatedError[] => {
    const path = [argument, name];
    if (!names.includes(name)) return [unknownField(path, suggest(name))];
    const type = known[name];
    if (type === undefined || value === undefined || value === null) return [];
    if (typeof type === 'string') return typeof value === type.toLowerCase() ? [] : [wrongType(path, type)];
    const validation_rules = { valid_options: [...type] };
    return type.some((option) => option === value) ? [] : [{ error_type: 'INVALID_OPTION', validation_rules, path }];
  });
  if (errors.length > 0) throw argumentErrors(messages, ...errors);
}

/** Undefined for what has no options, or cannot be read: a proxy may throw. */
function entriesOf(options: unknown): [string, unknown][] | undefined {
  try {
    return isRecord(options) ? Object.entries(options) : undefined;
  } catch {
    return undefined;
  }
}
