// Generated from spec/events/chat-finished.ts. Do not edit: change the spec and run "npm run generate".

import type { ChatFinishedEvent, ChatFinishedPayload } from '@rdsm-events/types/chat-finished';
import {
  isChatFinishedEvent as checkChatFinishedEvent,
  isChatFinishedPayload as checkChatFinishedPayload,
} from './checks/chat-finished.js';
import { explainChatFinishedEvent, explainChatFinishedPayload } from './explainers/chat-finished.js';
import { details, opportunityMessages } from './messages/api/en.js';
import { runCheck } from './runtime/fields.js';
import { payloadIssuesOf, throwPayloadErrors, toPayloadResult } from './runtime/payload.js';
import { issuesOf, type StandardSchema } from './runtime/standard-schema.js';
import {
  checkOptions,
  throwErrors,
  toResult,
  type ValidateOptions,
  type ValidationResult,
} from './runtime/validate.js';

export { RdsmValidationError } from './runtime/validation-error.js';
export type { ValidationResult } from './runtime/validate.js';

/**
 * Whether a value is a CHAT_FINISHED event.
 *
 * A conversation with a contact ended in a chat.
 */
export function isChatFinished(value: unknown): value is ChatFinishedEvent {
  return runCheck(checkChatFinishedEvent, value);
}

/**
 * Validates a CHAT_FINISHED event.
 *
 * @returns The value itself, or each error with its path and expected value. An error never contains a value of a field.
 * @throws {TypeError} for an option that does not exist.
 */
export function validateChatFinished(value: unknown, options?: ValidateOptions): ValidationResult<ChatFinishedEvent> {
  if (options) checkOptions(options);
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
  if (options) checkOptions(options);
  if (!isChatFinished(value))
    throwErrors(value, explainChatFinishedEvent, { ...opportunityMessages, ...details }, options);
}

/** Standard Schema of a CHAT_FINISHED event (standardschema.dev). */
export const chatFinishedSchema: StandardSchema<ChatFinishedEvent> = {
  '~standard': {
    version: 1,
    vendor: 'rdsm-events',
    validate: (value) =>
      isChatFinished(value)
        ? { value }
        : { issues: issuesOf(value, explainChatFinishedEvent, { ...opportunityMessages, ...details }) },
  },
};

/**
 * Whether a value is the payload of a CHAT_FINISHED event.
 *
 * What is sent as `payload`, without the rest of the event.
 */
export function isChatFinishedPayload(value: unknown): value is ChatFinishedPayload {
  return runCheck(checkChatFinishedPayload, value);
}

/**
 * Validates the payload of a CHAT_FINISHED event.
 *
 * The paths of its errors begin with `$.payload`.
 *
 * @returns The value itself, or each error with its path and expected value. An error never contains a value of a field.
 * @throws {TypeError} for an option that does not exist.
 */
export function validateChatFinishedPayload(
  value: unknown,
  options?: ValidateOptions,
): ValidationResult<ChatFinishedPayload> {
  if (options) checkOptions(options);
  return isChatFinishedPayload(value)
    ? { valid: true, value }
    : toPayloadResult(value, explainChatFinishedPayload, opportunityMessages, options);
}

/**
 * Asserts that a value is the payload of a CHAT_FINISHED event.
 *
 * The paths of its errors begin with `$.payload`.
 *
 * @throws {RdsmValidationError} with every error in `errors`.
 */
export function assertChatFinishedPayload(
  value: unknown,
  options?: ValidateOptions,
): asserts value is ChatFinishedPayload {
  if (options) checkOptions(options);
  if (!isChatFinishedPayload(value))
    throwPayloadErrors(value, explainChatFinishedPayload, { ...opportunityMessages, ...details }, options);
}

/** Standard Schema of the payload of a CHAT_FINISHED event (standardschema.dev). */
export const chatFinishedPayloadSchema: StandardSchema<ChatFinishedPayload> = {
  '~standard': {
    version: 1,
    vendor: 'rdsm-events',
    validate: (value) =>
      isChatFinishedPayload(value)
        ? { value }
        : { issues: payloadIssuesOf(value, explainChatFinishedPayload, { ...opportunityMessages, ...details }) },
  },
};
