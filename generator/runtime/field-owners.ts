import type { Envelope } from './envelope.js';
import type { LocatedError } from './error.js';
import type { Branches } from './union.js';

/**
 * Adds to the errors of unknown fields, where nothing else is suggested, which event has such a field: the
 * first, or those that accept custom fields.
 * @param from Index of the first error of the event.
 * @param depth How many keys lead to a field of the payload.
 */
export function explainOwners(
  errors: LocatedError[],
  from: number,
  depth: number,
  event_type: string,
  payloads: Branches,
  { prefix, acceptedBy }: Envelope['customFields'],
): void {
  for (let index = from; index < errors.length; index++) {
    const { error_type, validation_rules, path } = errors[index] as LocatedError;
    if (error_type !== 'INVALID_FIELDS' || validation_rules || path.length !== depth) continue;
    const name = String(path[depth - 1]);
    const isCustom = name.startsWith(prefix) && !acceptedBy.includes(event_type);
    const owner = Object.keys(payloads).find((type) => payloads[type]?.fields?.includes(name));
    const did_you_mean = isCustom ? [...acceptedBy] : owner ? [owner] : [];
    if (did_you_mean.length === 0) continue;
    const variant = isCustom ? 'custom_fields' : 'event_type';
    errors[index] = { error_type, validation_rules: { event_type, did_you_mean }, variant, path };
  }
}
