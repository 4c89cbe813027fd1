// Generated from spec/events/media-playback-stopped.ts. Do not edit: change the spec and run "npm run generate".

import type { MediaPlaybackStoppedEvent, MediaPlaybackStoppedPayload } from '@rdsm-events/types/media-playback-stopped';
import {
  isMediaPlaybackStoppedEvent as checkMediaPlaybackStoppedEvent,
  isMediaPlaybackStoppedPayload as checkMediaPlaybackStoppedPayload,
} from './checks/media-playback-stopped.js';
import {
  explainMediaPlaybackStoppedEvent,
  explainMediaPlaybackStoppedPayload,
} from './explainers/media-playback-stopped.js';
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
 * Whether a value is a MEDIA_PLAYBACK_STOPPED event.
 *
 * A contact stopped watching or listening to a media item.
 */
export function isMediaPlaybackStopped(value: unknown): value is MediaPlaybackStoppedEvent {
  return runCheck(checkMediaPlaybackStoppedEvent, value);
}

/**
 * Validates a MEDIA_PLAYBACK_STOPPED event.
 *
 * @returns The value itself, or each error with its path and expected value. An error never contains a value of a field.
 * @throws {TypeError} for an option that does not exist.
 */
export function validateMediaPlaybackStopped(
  value: unknown,
  options?: ValidateOptions,
): ValidationResult<MediaPlaybackStoppedEvent> {
  if (options) checkOptions(options);
  return isMediaPlaybackStopped(value)
    ? { valid: true, value }
    : toResult(value, explainMediaPlaybackStoppedEvent, callFinishedMessages, options);
}

/**
 * Asserts that a value is a MEDIA_PLAYBACK_STOPPED event.
 *
 * @throws {RdsmValidationError} with every error in `errors`.
 */
export function assertMediaPlaybackStopped(
  value: unknown,
  options?: ValidateOptions,
): asserts value is MediaPlaybackStoppedEvent {
  if (options) checkOptions(options);
  if (!isMediaPlaybackStopped(value))
    throwErrors(value, explainMediaPlaybackStoppedEvent, { ...callFinishedMessages, ...details }, options);
}

/** Standard Schema of a MEDIA_PLAYBACK_STOPPED event (standardschema.dev). */
export const mediaPlaybackStoppedSchema: StandardSchema<MediaPlaybackStoppedEvent> = {
  '~standard': {
    version: 1,
    vendor: 'rdsm-events',
    validate: (value) =>
      isMediaPlaybackStopped(value)
        ? { value }
        : { issues: issuesOf(value, explainMediaPlaybackStoppedEvent, { ...callFinishedMessages, ...details }) },
  },
};

/**
 * Whether a value is the payload of a MEDIA_PLAYBACK_STOPPED event.
 *
 * What is sent as `payload`, without the rest of the event.
 */
export function isMediaPlaybackStoppedPayload(value: unknown): value is MediaPlaybackStoppedPayload {
  return runCheck(checkMediaPlaybackStoppedPayload, value);
}

/**
 * Validates the payload of a MEDIA_PLAYBACK_STOPPED event.
 *
 * The paths of its errors begin with `$.payload`.
 *
 * @returns The value itself, or each error with its path and expected value. An error never contains a value of a field.
 * @throws {TypeError} for an option that does not exist.
 */
export function validateMediaPlaybackStoppedPayload(
  value: unknown,
  options?: ValidateOptions,
): ValidationResult<MediaPlaybackStoppedPayload> {
  if (options) checkOptions(options);
  return isMediaPlaybackStoppedPayload(value)
    ? { valid: true, value }
    : toPayloadResult(value, explainMediaPlaybackStoppedPayload, callFinishedMessages, options);
}

/**
 * Asserts that a value is the payload of a MEDIA_PLAYBACK_STOPPED event.
 *
 * The paths of its errors begin with `$.payload`.
 *
 * @throws {RdsmValidationError} with every error in `errors`.
 */
export function assertMediaPlaybackStoppedPayload(
  value: unknown,
  options?: ValidateOptions,
): asserts value is MediaPlaybackStoppedPayload {
  if (options) checkOptions(options);
  if (!isMediaPlaybackStoppedPayload(value))
    throwPayloadErrors(value, explainMediaPlaybackStoppedPayload, { ...callFinishedMessages, ...details }, options);
}

/** Standard Schema of the payload of a MEDIA_PLAYBACK_STOPPED event (standardschema.dev). */
export const mediaPlaybackStoppedPayloadSchema: StandardSchema<MediaPlaybackStoppedPayload> = {
  '~standard': {
    version: 1,
    vendor: 'rdsm-events',
    validate: (value) =>
      isMediaPlaybackStoppedPayload(value)
        ? { value }
        : {
            issues: payloadIssuesOf(value, explainMediaPlaybackStoppedPayload, { ...callFinishedMessages, ...details }),
          },
  },
};
