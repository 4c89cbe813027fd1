// Generated from spec/events/media-playback-started.ts. Do not edit: change the spec and run "npm run generate".

import { isMediaPlaybackStartedEvent } from './checks/media-playback-started.js';
import { mediaPlaybackStartedEventRule } from './rules/media-playback-started.js';
import { holds } from './runtime/fields.js';
import { type StandardSchema, issuesOf } from './runtime/standard-schema.js';
import { type ValidateOptions, type ValidationResult, explain, refuse } from './runtime/validate.js';
import type { MediaPlaybackStartedEvent } from '@rdsm-events/types/media-playback-started';

/**
 * Whether a value is a MEDIA_PLAYBACK_STARTED event.
 *
 * A contact began to watch or listen to a media item.
 */
export function isMediaPlaybackStarted(value: unknown): value is MediaPlaybackStartedEvent {
  return holds(isMediaPlaybackStartedEvent, value);
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
    : explain(value, mediaPlaybackStartedEventRule, options);
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
  if (!isMediaPlaybackStarted(value)) refuse(value, mediaPlaybackStartedEventRule, options);
}

/** Standard Schema of a MEDIA_PLAYBACK_STARTED event (standardschema.dev). */
export const mediaPlaybackStartedSchema: StandardSchema<MediaPlaybackStartedEvent> = {
  '~standard': {
    version: 1,
    vendor: 'rdsm-events',
    validate: (value) =>
      isMediaPlaybackStarted(value) ? { value } : { issues: issuesOf(value, mediaPlaybackStartedEventRule) },
  },
};
