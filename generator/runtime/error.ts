import type { ApiError } from '@rdsm-events/types/api-error';
import { type Messages, messageOf, type ValidationRules } from './message.js';
import { type Path, printPath } from './path.js';

/** An error as data: what is wrong, what is expected, and the keys to the value. Its message is made when it is shown. */
export interface LocatedError {
  readonly error_type: string;
  readonly validation_rules: ValidationRules | undefined;
  /** Distinguishes messages of one type: see message.ts. */
  readonly variant?: string | undefined;
  readonly path: Path;
}

/** An error as the API reports it, with a message. */
export function toApiError(
  { error_type, validation_rules, variant, path }: LocatedError,
  messages: Messages,
): ApiError {
  const error_message = messageOf(error_type, variant, validation_rules, messages);
  return validation_rules
    ? { error_type, error_message, validation_rules, path: printPath(path) }
    : { error_type, error_message, path: printPath(path) };
}
