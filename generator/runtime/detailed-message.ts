import type { LocatedError } from './error.js';
import { type Messages, messageOf } from './message.js';

/** The messages after that of an error, by the validation rule that they contain. */
const hints = { did_you_mean: 'DID_YOU_MEAN', found_at: 'FOUND_AT' } as const;

/**
 * The message of an error for people who see nothing else of it: with the enum values, and with what may be meant.
 * @param messages Those of the errors, with the ones that are only in detailed messages.
 */
export function detailedMessageOf({ error_type, validation_rules, variant }: LocatedError, messages: Messages): string {
  const hasRule = (rule: string) => validation_rules !== undefined && Object.hasOwn(validation_rules, rule);
  // Errors without enum values have no message of that name.
  const kind = variant ?? 'valid_options';
  const sentences = [messageOf(error_type, kind, validation_rules, messages)];
  const template = messages[`${error_type}.${kind}`];
  for (const rule of ['did_you_mean', 'found_at'] as const) {
    if (!hasRule(rule) || template?.includes(`{${rule}}`)) continue;
    if (messages[hints[rule]]) sentences.push(messageOf(hints[rule], undefined, validation_rules, messages));
  }
  return sentences.join(' ');
}
