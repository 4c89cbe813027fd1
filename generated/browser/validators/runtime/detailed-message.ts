import type { LocatedError } from '@rdsm-events/validators/runtime/error';
import { type Messages, messageOf } from '@rdsm-events/validators/runtime/message';

/** The messages of a page are as detailed as they can be. */
export function detailedMessageOf({ error_type, validation_rules, variant }: LocatedError, messages: Messages): string {
  return messageOf(error_type, variant, validation_rules, messages);
}
