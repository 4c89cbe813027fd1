import * as words from './errors.js';
import type { Place, Words } from './report.js';

/** An error with the keys to its value. Used by the builders, which report their own errors. */
export interface Fault extends Words {
  readonly place: Place;
}

export function missing(place: Place): Fault {
  return { ...words.missing, place };
}

export function wrongType(place: Place, data_type: string): Fault {
  const error_message = words.wrongType.error_message.replace('{data_type}', data_type);
  return { ...words.wrongType, error_message, validation_rules: { data_type }, place };
}

export function notAnOption(place: Place, options: readonly unknown[]): Fault {
  return { ...words.notAnOption, validation_rules: { valid_options: options.map(String) }, place };
}

export function wrongFormat(place: Place, { name, phrase }: { name: string; phrase: string }): Fault {
  const error_message = words.wrongFormat.error_message.replace('{phrase}', phrase);
  return { ...words.wrongFormat, error_message, validation_rules: { format: name }, place };
}

export function unknownField(place: Place, did_you_mean: string[]): Fault {
  return { ...words.unknownField, ...(did_you_mean.length > 0 && { validation_rules: { did_you_mean } }), place };
}
