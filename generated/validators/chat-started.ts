// Generated from spec/events/chat-started.ts. Do not edit: change the spec and run "npm run generate".

import type { ChatStartedEvent, ChatStartedPayload } from '@rdsm-events/types/chat-started';
import {
  isChatStartedEvent as checkChatStartedEvent,
  isChatStartedPayload as checkChatStartedPayload,
} from './checks/chat-started.js';
import { explainChatStartedEvent, explainChatStartedPayload } from './explainers/chat-started.js';
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
 * Whether a value is a CHAT_STARTED event.
 *
 * A contact began a conversation in a chat.
 */
export function isChatStarted(value: unknown): value is ChatStartedEvent {
  return runCheck(checkChatStartedEvent, value);
}

/**
 * Validates a CHAT_STARTED event.
 *
 * @returns The value itself, or each error with its path and expected value. An error never contains a value of a field.
 * @throws {TypeError} for an option that does not exist.
 */
export function validateChatStarted(value: unknown, options?: ValidateOptions): ValidationResult<ChatStartedEvent> {
  if (options) checkOptions(options);
  return isChatStarted(value)
    ? { valid: true, value }
    : toResult(value, explainChatStartedEvent, opportunityMessages, options);
}

/**
 * Asserts that a value is a CHAT_STARTED event.
 *
 * @throws {RdsmValidationError} with every error in `errors`.
 */
export function assertChatStarted(value: unknown, options?: ValidateOptions): asserts value is ChatStartedEvent {
  if (options) checkOptions(options);
  if (!isChatStarted(value))
    throwErrors(value, explainChatStartedEvent, { ...opportunityMessages, ...details }, options);
}

/** Standard Schema of a CHAT_STARTED event (standardschema.dev). */
export const chatStartedSchema: StandardSchema<ChatStartedEvent> = {
  '~standard': {
    version: 1,
    vendor: 'rdsm-events',
    validate: (value) =>
      isChatStarted(value)
        ? { value }
        : { issues: issuesOf(value, explainChatStartedEvent, { ...opportunityMessages, ...details }) },
  },
};

/**
 * Whether a value is the payload of a CHAT_STARTED event.
 *
 * What is sent as `payload`, without the rest of the event.
 */
export function isChatStartedPayload(value: unknown): value is ChatStartedPayload {
  return runCheck(checkChatStartedPayload, value);
}

/**
 * Validates the payload of a CHAT_STARTED event.
 *
 * The paths of its errors begin with `$.payload`.
 *
 * @returns The value itself, or each error with its path and expected value. An error never contains a value of a field.
 * @throws {TypeError} for an option that does not exist.
 */
export function validateChatStartedPayload(
  value: unknown,
  options?: ValidateOptions,
): ValidationResult<ChatStartedPayload> {
  if (options) checkOptions(options);
  return isChatStartedPayload(value)
    ? { valid: true, value }
    : toPayloadResult(value, explainChatStartedPayload, opportunityMessages, options);
}

/**
 * Asserts that a value is the payload of a CHAT_STARTED event.
 *
 * The paths of its errors begin with `$.payload`.
 *
 * @throws {RdsmValidationError} with every error in `errors`.
 */
export function assertChatStartedPayload(
  value: unknown,
  options?: ValidateOptions,
): asserts value is ChatStartedPayload {
  if (options) checkOptions(options);
  if (!isChatStartedPayload(value))
    throwPayloadErrors(value, explainChatStartedPayload, { ...opportunityMessages, ...details }, options);
}

/** Standard Schema of the payload of a CHAT_STARTED event (standardschema.dev). */
export const chatStartedPayloadSchema: StandardSchema<ChatStartedPayload> = {
  '~standard': {
    version: 1,
    vendor: 'rdsm-events',
    validate: (value) =>
      isChatStartedPayload(value)
        ? { value }
        : { issues: payloadIssuesOf(value, explainChatStartedPayload, { ...opportunityMessages, ...details }) },
  },
};
