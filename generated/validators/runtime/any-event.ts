import { lengthOf } from './array.js';
import type { Envelope } from './envelope.js';
import type { LocatedError } from './error.js';
import { event } from './event.js';
import type { ErrorCollector, Explainer } from './explainer.js';
import type { ValidationRules } from './message.js';
import { fieldOf, namesOf } from './safe-read.js';
import type { Aliases } from './suggest.js';
import type { Branches } from './union.js';

/** How to recognise what is no event. */
export interface OtherBodies {
  /** Fields that only a webhook has, and how the names of its types begin. */
  readonly webhook: { readonly fields: readonly string[]; readonly typePrefix: string };
  /** Name of the function that validates an array of events. */
  readonly batch: string;
}

/** An event of any type. A webhook, an array of events, and fields of events of another type are reported as such. */
export function anyEvent(envelope: Envelope, payloads: Branches, aliases: Aliases, others: OtherBodies): Explainer {
  const explain = event(envelope, payloads, aliases);
  return (value, collector) => {
    const { errors, path } = collector;
    const first = errors.length;
    if (explain(value, collector)) return true;
    const type = fieldOf(value, envelope.type);
    if (typeof type === 'string' && Object.hasOwn(payloads, type)) {
      addOwners(collector, first, type, payloads);
    } else if (isWebhook(type, namesOf(value), others)) {
      addHint(collector, first, { origin: 'webhook' }, 'webhook');
    } else if (path.length === 0 && lengthOf(value) !== undefined) {
      addHint(collector, first, { did_you_mean: [others.batch] });
    }
    return false;
  };
}

function isWebhook(type: unknown, names: readonly string[] | undefined, { webhook }: OtherBodies): boolean {
  return typeof type === 'string'
    ? type.startsWith(webhook.typePrefix)
    : webhook.fields.some((field) => names?.includes(field));
}

/** Adds to the errors of unknown fields, where nothing else is suggested, the first event that has such a field. */
function addOwners(collector: ErrorCollector, first: number, event_type: string, payloads: Branches): void {
  const { errors, path } = collector;
  const depth = path.length + 1;
  for (let index = first; index < errors.length; index++) {
    const error = errors[index] as LocatedError;
    // Objects inside of the payload have fields of their own.
    if (error.error_type !== 'INVALID_FIELDS' || error.validation_rules || error.path.length !== depth + 1) continue;
    const owner = Object.keys(payloads).find((type) => payloads[type]?.fields?.includes(error.path[depth] as string));
    if (owner) addHint(collector, index, { event_type, did_you_mean: [owner] }, 'event_type');
  }
}

/**
 * Adds to an error what may be meant.
 * @param variant Distinguishes messages of one type: see message.ts.
 */
function addHint({ errors }: ErrorCollector, index: number, hint: ValidationRules, variant?: string): void {
  const error = errors[index];
  if (error) errors[index] = { ...error, variant, validation_rules: { ...error.validation_rules, ...hint } };
}
