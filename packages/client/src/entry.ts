import type { ApiError } from '@rdsm-events/types/api-error';
import type { RdsmEvent } from '@rdsm-events/types/event';
import { RdsmValidationError, type ValidationResult } from '@rdsm-events/validators';
import { contactFields } from '../../../generated/client/api.js';
import { jsonBody } from './json-body.js';

/** An event of the input, with what sending it takes. */
export interface Entry {
  index: number;
  event: unknown;
}

/** An event that cannot be sent. */
export interface InvalidEntry extends Entry {
  errors: [ApiError, ...ApiError[]];
}

/** An event that can be sent. */
export interface ValidEntry extends Entry {
  errors?: undefined;
  /** The event as it is sent: what happens to the object afterwards has no effect. */
  json: string;
  /** Length of the JSON in bytes of UTF-8. */
  bytes: number;
  /** What identifies the contact. */
  contact: string | undefined;
}

/** What an event must be. */
export interface EntryRules {
  validate: (event: unknown) => ValidationResult<RdsmEvent>;
  /** Whether only a CONVERSION can be sent. */
  isConversion: boolean;
}

const encoder = new TextEncoder();

/** Validates an event, and serializes it. Throws what the validator of the caller throws. */
export function createEntry(
  index: number,
  event: unknown,
  { validate, isConversion }: EntryRules,
): InvalidEntry | ValidEntry {
  const result = validate(event);
  if (!result.valid) return { index, event, errors: result.errors };
  try {
    const { json } = jsonBody(event, isConversion);
    return { index, event, json, bytes: encoder.encode(json).length, contact: contactOf(result.value) };
  } catch (error) {
    if (!(error instanceof RdsmValidationError)) throw error;
    const [first, ...rest] = error.errors;
    return { index, event, errors: [first, ...rest] };
  }
}

/**
 * Email addresses are compared without case: to count two contacts as one keeps the limit, the opposite may not. The
 * validator of the caller may accept an event without a payload.
 */
function contactOf(event: unknown): string | undefined {
  const payload = (event as Partial<RdsmEvent> | null | undefined)?.payload as
    | Record<string, unknown>
    | null
    | undefined;
  for (const field of contactFields) {
    const value = payload?.[field];
    if (typeof value === 'string' && value !== '') return value.toLowerCase();
  }
  return undefined;
}
