import type { Messages } from '@rdsm-events/validators/errors';
import { fieldAt } from './field-at.js';
import { isRecord } from './is-record.js';
import { toValidationError } from './to-validation-error.js';

/**
 * Rejects a whole event where its payload is expected: all errors of it have this one cause.
 * @param payload An invalid payload.
 * @param event The event that was made of it: its fields are those of the envelope.
 * @throws {RdsmValidationError} which suggests the payload of the event.
 */
export function rejectWholeEvent(payload: unknown, event: object, messages: Messages): void {
  const envelope = Object.keys(event);
  const field = envelope.find((name) => isRecord(fieldAt(payload, name)));
  if (field === undefined || !envelope.every((name) => fieldAt(payload, name) !== undefined)) return;
  const validation_rules = { did_you_mean: [`event.${field}`] };
  throw toValidationError(messages, { error_type: 'INVALID', validation_rules, variant: 'event', path: [field] });
}
