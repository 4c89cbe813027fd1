// Generated from spec/events/media-playback-started.ts. Do not edit: change the spec and run "npm run generate".

import type { MediaPlaybackStartedEvent } from '@rdsm-events/types/media-playback-started';
import { isMediaPlaybackStartedEvent } from './checks/media-playback-started.js';
import { explainMediaPlaybackStartedEvent } from './explainers/media-playback-started.js';
import { callFinishedMessages } from './messages/en.js';
import { runCheck } from './runtime/fields.js';
import { issuesOf, type StandardSchema } from './runtime/standard-schema.js';
import { throwErrors, toResult, type ValidateOptions, type ValidationResult } from './runtime/validate.js';

export { RdsmValidationError } from './runtime/validation-error.js';
export type { ValidationResult } from './runtime/validate.js';

/**
 * Whether a value is a MEDIA_PLAYBACK_STARTED event.
 *
 * A contact began to watch or listen to a media item.
 */
export function isMediaPlaybackStarted(value: unknown): value is MediaPlaybackStartedEvent {
  return runCheck(isMediaPlaybackStartedEvent, value);
}

/**
 * Validates a MEDIA_PLAYBACK_STARTED event.
 *
 * @returns The value itself, or each error with its path and expected value. An error never contains a value of a field.
 */
export function validateMediaPlaybackStarted(
  value: unknown,
  options?: ValidateOptions,
): ValidationResult<MediaPlaybackStartedEvent> {
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
  if (!isMediaPlaybackStarted(value))
    throwErrors(value, explainMediaPlaybackStartedEvent, callFinishedMessages, options);
}

/** Standard Schema of a MEDIA_PLAYBACK_STARTED event (standardschema.dev). */
export const mediaPlaybackStartedSchema: StandardSchema<MediaPlaybackStartedEvent> = {
  '~standard': {
    version: 1,
    vendor: 'rdsm-events',
    validate: (value) =>
      isMediaPlaybackStarted(value)
        ? { value }
        : { issues: issuesOf(value, explainMediaPlaybackStartedEvent, callFinishedMessages) },
  },
};
