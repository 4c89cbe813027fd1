// Generated from spec/events/media-playback-stopped.ts. Do not edit: change the spec and run "npm run generate".

import type { MediaPlaybackStoppedEvent } from '@rdsm-events/types/media-playback-stopped';
import { isMediaPlaybackStoppedEvent } from './checks/media-playback-stopped.js';
import { explainMediaPlaybackStoppedEvent } from './explainers/media-playback-stopped.js';
import { callFinishedMessages } from './messages/en.js';
import { runCheck } from './runtime/fields.js';
import { issuesOf, type StandardSchema } from './runtime/standard-schema.js';
import { throwErrors, toResult, type ValidateOptions, type ValidationResult } from './runtime/validate.js';

export { RdsmValidationError } from './runtime/validation-error.js';
export type { ValidationResult } from './runtime/validate.js';

/**
 * Whether a value is a MEDIA_PLAYBACK_STOPPED event.
 *
 * A contact stopped watching or listening to a media item.
 */
export function isMediaPlaybackStopped(value: unknown): value is MediaPlaybackStoppedEvent {
  return runCheck(isMediaPlaybackStoppedEvent, value);
}

/**
 * Validates a MEDIA_PLAYBACK_STOPPED event.
 *
 * @returns The value itself, or each error with its path and expected value. An error never contains a value of a field.
 */
export function validateMediaPlaybackStopped(
  value: unknown,
  options?: ValidateOptions,
): ValidationResult<MediaPlaybackStoppedEvent> {
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
  if (!isMediaPlaybackStopped(value))
    throwErrors(value, explainMediaPlaybackStoppedEvent, callFinishedMessages, options);
}

/** Standard Schema of a MEDIA_PLAYBACK_STOPPED event (standardschema.dev). */
export const mediaPlaybackStoppedSchema: StandardSchema<MediaPlaybackStoppedEvent> = {
  '~standard': {
    version: 1,
    vendor: 'rdsm-events',
    validate: (value) =>
      isMediaPlaybackStopped(value)
        ? { value }
        : { issues: issuesOf(value, explainMediaPlaybackStoppedEvent, callFinishedMessages) },
  },
};
