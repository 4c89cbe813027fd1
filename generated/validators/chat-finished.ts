// Generated from spec/events/chat-finished.ts. Do not edit: change the spec and run "npm run generate".

import type { ChatFinishedEvent } from '@rdsm-events/types/chat-finished';
import { isChatFinishedEvent } from './checks/chat-finished.js';
import { explainChatFinishedEvent } from './explainers/chat-finished.js';
import { opportunityMessages } from './messages/en.js';
import { runCheck } from './runtime/fields.js';
import { issuesOf, type StandardSchema } from './runtime/standard-schema.js';
import { throwErrors, toResult, type ValidateOptions, type ValidationResult } from './runtime/validate.js';

export { RdsmValidationError } from './runtime/validation-error.js';
export type { ValidationResult } from './runtime/validate.js';

/**
 * Whether a value is a CHAT_FINISHED event.
 *
 * A conversation with a contact ended in a chat.
 */
export function isChatFinished(value: unknown): value is ChatFinishedEvent {
  return runCheck(isChatFinishedEvent, value);
}

/**
 * Validates a CHAT_FINISHED event.
 *
 * @returns The value itself, or each error with its path and expected value. An error never contains a value of a field.
 */
export function validateChatFinished(value: unknown, options?: ValidateOptions): ValidationResult<ChatFinishedEvent> {
  return isChatFinished(value)
    ? { valid: true, value }
    : toResult(value, explainChatFinishedEvent, opportunityMessages, options);
}

/**
 * Asserts that a value is a CHAT_FINISHED event.
 *
 * @throws {RdsmValidationError} with every error in `errors`.
 */
export function assertChatFinished(value: unknown, options?: ValidateOptions): asserts value is ChatFinishedEvent {
  if (!isChatFinished(value)) throwErrors(value, explainChatFinishedEvent, opportunityMessages, options);
}

/** Standard Schema of a CHAT_FINISHED event (standardschema.dev). */
export const chatFinishedSchema: StandardSchema<ChatFinishedEvent> = {
  '~standard': {
    version: 1,
    vendor: 'rdsm-events',
    validate: (value) =>
      isChatFinished(value) ? { value } : { issues: issuesOf(value, explainChatFinishedEvent, opportunityMessages) },
  },
};
