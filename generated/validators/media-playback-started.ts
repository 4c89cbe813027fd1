// Generated from spec/events/media-playback-started.ts. Do not edit: change the spec and run "npm run generate".

import type { MediaPlaybackStartedEvent, MediaPlaybackStartedPayload } from '@rdsm-events/types/media-playback-started';
import {
  isMediaPlaybackStartedEvent as checkMediaPlaybackStartedEvent,
  isMediaPlaybackStartedPayload as checkMediaPlaybackStartedPayload,
} from './checks/media-playback-started.js';
import {
  explainMediaPlaybackStartedEvent,
  explainMediaPlaybackStartedPayload,
} from './explainers/media-playback-started.js';
import { callFinishedMessages, details } from './messages/api/en.js';
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
 * Whether a value is a MEDIA_PLAYBACK_STARTED event.
 *
 * A contact began to watch or listen to a media item.
 */
export function isMediaPlaybackStarted(value: unknown): value is MediaPlaybackStartedEvent {
  return runCheck(checkMediaPlaybackStartedEvent, value);
}

/**
 * Validates a MEDIA_PLAYBACK_STARTED event.
 *
 * @returns The value itself, or each error with its path and expected value. An error never contains a value of a field.
 * @throws {TypeError} for an option that does not exist.
 */
export function validateMediaPlaybackStarted(
  value: unknown,
  options?: ValidateOptions,
): ValidationResult<MediaPlaybackStartedEvent> {
  if (options) checkOptions(options);
  return isMediaPlaybackStarted(value)
    ? { valid: true, value }
    : toResult(value, explainMediaPlaybackStartedEvent, callFinishedMessages, options);
}

/**
 * Asserts that a value is a MEDIA_PLAYBACK_STARTED event.
 *
 * @throws {RdsmValidationError} with every error in `errors`.
 */
export function assertMediaPlaybackStarted(
  value: unknown,
  options?: ValidateOptions,
): asserts value is MediaPlaybackStartedEvent {
  if (options) checkOptions(options);
  if (!isMediaPlaybackStarted(value))
    throwErrors(value, explainMediaPlaybackStartedEvent, { ...callFinishedMessages, ...details }, options);
}

/** Standard Schema of a MEDIA_PLAYBACK_STARTED event (standardschema.dev). */
export const mediaPlaybackStartedSchema: StandardSchema<MediaPlaybackStartedEvent> = {
  '~standard': {
    version: 1,
    vendor: 'rdsm-events',
    validate: (value) =>
      isMediaPlaybackStarted(value)
        ? { value }
        : { issues: issuesOf(value, explainMediaPlaybackStartedEvent, { ...callFinishedMessages, ...details }) },
  },
};

/**
 * Whether a value is the payload of a MEDIA_PLAYBACK_STARTED event.
 *
 * What is sent as `payload`, without the rest of the event.
 */
export function isMediaPlaybackStartedPayload(value: unknown): value is MediaPlaybackStartedPayload {
  return runCheck(checkMediaPlaybackStartedPayload, value);
}

/**
 * Validates the payload of a MEDIA_PLAYBACK_STARTED event.
 *
 * The paths of its errors begin with `$.payload`.
 *
 * @returns The value itself, or each error with its path and expected value. An error never contains a value of a field.
 * @throws {TypeError} for an option that does not exist.
 */
export function validateMediaPlaybackStartedPayload(
  value: unknown,
  options?: ValidateOptions,
): ValidationResult<MediaPlaybackStartedPayload> {
  if (options) checkOptions(options);
  return isMediaPlaybackStartedPayload(value)
    ? { valid: true, value }
    : toPayloadResult(value, explainMediaPlaybackStartedPayload, callFinishedMessages, options);
}

/**
 * Asserts that a value is the payload of a MEDIA_PLAYBACK_STARTED event.
 *
 * The paths of its errors begin with `$.payload`.
 *
 * @throws {RdsmValidationError} with every error in `errors`.
 */
export function assertMediaPlaybackStartedPayload(
  value: unknown,
  options?: ValidateOptions,
): asserts value is MediaPlaybackStartedPayload {
  if (options) checkOptions(options);
  if (!isMediaPlaybackStartedPayload(value))
    throwPayloadErrors(value, explainMediaPlaybackStartedPayload, { ...callFinishedMessages, ...details }, options);
}

/** Standard Schema of the payload of a MEDIA_PLAYBACK_STARTED event (standardschema.dev). */
export const mediaPlaybackStartedPayloadSchema: StandardSchema<MediaPlaybackStartedPayload> = {
  '~standard': {
    version: 1,
    vendor: 'rdsm-events',
    validate: (value) =>
      isMediaPlaybackStartedPayload(value)
        ? { value }
        : {
            issues: payloadIssuesOf(value, explainMediaPlaybackStartedPayload, { ...callFinishedMessages, ...details }),
          },
  },
};
