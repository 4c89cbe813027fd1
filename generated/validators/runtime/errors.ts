import type { LocatedError } from './error.js';
import type { ValidationRules } from './message.js';
import type { Path } from './path.js';
import { didYouMean } from './suggest.js';

/*
 * The errors that the builders report, as the validators would. Each call makes new objects: who changes an error
 * changes no other.
 */

export function missing(path: Path): LocatedError {
  return error(path, 'CANNOT_BE_NULL');
}

export function wrongType(path: Path, data_type: string): LocatedError {
  return error(path, 'INVALID_DATA_TYPE', { data_type });
}

export function invalidFormat(path: Path, format: string): LocatedError {
  return { ...error(path, 'INVALID_FORMAT', { format }), variant: format };
}

export function unknownField(path: Path, did_you_mean: string[]): LocatedError {
  return error(path, 'INVALID_FIELDS', didYouMean(did_you_mean));
}

/** A name that does not begin as those of custom fields do. */
export function noPrefix(path: Path, prefix: string, did_you_mean: string[]): LocatedError {
  return { ...error(path, 'INVALID_FIELDS', { prefix, ...didYouMean(did_you_mean) }), variant: 'prefix' };
}

function error(path: Path, error_type: string, validation_rules?: ValidationRules): LocatedError {
  return { error_type, validation_rules, path };
}
