import type { ApiError } from '@rdsm-events/types/api-error';
import { errors } from './errors.js';
import type { Condition, Format } from './rule.js';

/** Keys from the value down to a place in it. */
export type Place = readonly (string | number)[];

/** An error whose place is still a list of keys. */
export interface Fault extends Omit<ApiError, 'path'> {
  readonly place: Place;
  /** The other field, when the error is a conflict. */
  readonly conflictsWith?: Place;
}

export function missing(place: Place): Fault {
  return { ...errors.missing, place };
}

export function wrongType(place: Place, data_type: string): Fault {
  const { error_type, error_message } = errors.wrongType;
  return {
    error_type,
    error_message: error_message.replace('{data_type}', data_type),
    validation_rules: { data_type },
    place,
  };
}

export function blank(place: Place): Fault {
  return { ...errors.blank, place };
}

export function notAnOption(place: Place, options: readonly unknown[]): Fault {
  return { ...errors.notAnOption, validation_rules: { valid_options: options.map(String) }, place };
}

export function wrongFormat(place: Place, { name, phrase }: Pick<Format, 'name' | 'phrase'>): Fault {
  const { error_type, error_message } = errors.wrongFormat;
  return {
    error_type,
    error_message: error_message.replace('{phrase}', phrase),
    validation_rules: { format: name },
    place,
  };
}

export function conflict(place: Place, { field, phrase }: Condition): Fault {
  const { error_type, error_message } = errors.conflict;
  return {
    error_type,
    error_message: error_message.replace('{field}', field).replace('{phrase}', phrase),
    place,
    conflictsWith: [...place.slice(0, -1), field],
  };
}

export function unknownField(place: Place, did_you_mean: string[]): Fault {
  return { ...errors.unknownField, ...(did_you_mean.length > 0 && { validation_rules: { did_you_mean } }), place };
}

/** What is wrong has no words of its own. */
export function invalid(place: Place): Fault {
  return { ...errors.invalid, place };
}
