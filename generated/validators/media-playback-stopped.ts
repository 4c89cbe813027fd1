// Generated from spec/events/media-playback-stopped.ts. Do not edit: change the spec and run "npm run generate".

import { isMediaPlaybackStoppedEvent } from './checks/media-playback-stopped.js';
import { mediaPlaybackStoppedEventRule } from './rules/media-playback-stopped.js';
import { holds } from './runtime/fields.js';
import { type StandardSchema, issuesOf } from './runtime/standard-schema.js';
import { type ValidateOptions, type ValidationResult, explain, refuse } from './runtime/validate.js';
import type { MediaPlaybackStoppedEvent } from '@rdsm-events/types/media-playback-stopped';

/**
 * Whether a value is a MEDIA_PLAYBACK_STOPPED event.
 *
 * A contact stopped watching or listening to a media item.
 */
export function isMediaPlaybackStopped(value: unknown): value is MediaPlaybackStoppedEvent {
  return holds(isMediaPlaybackStoppedEvent, value);
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
    : explain(value, mediaPlaybackStoppedEventRule, options);
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
  if (!isMediaPlaybackStopped(value)) refuse(value, mediaPlaybackStoppedEventRule, options);
}

/** Standard Schema of a MEDIA_PLAYBACK_STOPPED event (standardschema.dev). */
export const mediaPlaybackStoppedSchema: StandardSchema<MediaPlaybackStoppedEvent> = {
  '~standard': {
    version: 1,
    vendor: 'rdsm-events',
    validate: (value) =>
      isMediaPlaybackStopped(value) ? { value } : { issues: issuesOf(value, mediaPlaybackStoppedEventRule) },
  },
};
