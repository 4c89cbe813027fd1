import { lengthOf } from './array.js';
import type { Envelope } from './envelope.js';
import type { LocatedError } from './error.js';
import { event } from './event.js';
import type { ErrorCollector, Explainer } from './explainer.js';
import type { ValidationRules } from './message.js';
import { fieldOf, namesOf } from './safe-read.js';
import { type Aliases, didYouMean } from './suggest.js';
import type { Branches } from './union.js';

/** How to recognise what is no event, and which events replace which. */
export interface OtherBodies {
  /** Fields that only a webhook has, and how the names of its types begin. */
  readonly webhook: { readonly fields: readonly string[]; readonly typePrefix: string };
  /** Name of the function that validates an array of events. */
  readonly batch: string;
  /** The types of deprecated events, each with that of its successor. */
  readonly deprecated: { readonly [type: string]: string | undefined };
  /** The types of events that accept custom fields: those for what a contact is. */
  readonly general: readonly string[];
  /** The types of events with fields that no source lists: that only one of them lists a field means little. */
  readonly open: readonly string[];
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
      addOwners(collector, first, type, payloads, others);
    } else if (isWebhook(type, namesOf(value), others)) {
      addHint(collector, first, { origin: 'webhook' }, 'webhook');
    } else if (typeof type === 'string') {
      addSuccessors(collector, first, others);
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

/** Adds the successors of the deprecated types that may be meant by an unknown one. */
function addSuccessors(collector: ErrorCollector, index: number, { deprecated }: OtherBodies): void {
  const meant = collector.errors[index]?.validation_rules?.did_you_mean ?? [];
  const successors = meant.flatMap((type) => deprecated[type] ?? []);
  if (successors.length === 0) return;
  addHint(collector, index, { did_you_mean: [...new Set([...meant, ...successors])].slice(0, 3) });
}

/** Says of unknown fields, where no other name is meant, that they are fields of other events. */
function addOwners(
  { errors, path }: ErrorCollector,
  first: number,
  event_type: string,
  payloads: Branches,
  others: OtherBodies,
): void {
  const depth = path.length + 1;
  for (let index = first; index < errors.length; index++) {
    const error = errors[index] as LocatedError;
    // Objects inside of the payload have fields of their own.
    if (error.error_type !== 'INVALID_FIELDS' || error.path.length !== depth + 1) continue;
    if (error.validation_rules && error.variant !== 'custom_fields') continue;
    const owners = Object.keys(payloads).filter((type) =>
      payloads[type]?.fields?.includes(error.path[depth] as string),
    );
    if (owners.length === 0) continue;
    const validation_rules = { event_type, ...didYouMean(ownersMeant(event_type, owners, others)) };
    errors[index] = { ...error, variant: 'event_type', validation_rules };
  }
}

/** Of the events that have a field: the successor of a deprecated event, else the only one, else the general one. */
function ownersMeant(event_type: string, owners: string[], { deprecated, general, open }: OtherBodies): string[] {
  const isDeprecated = (type: string) => Object.hasOwn(deprecated, type);
  const successor = owners.filter((type) => type === deprecated[event_type]);
  if (successor.length > 0) return successor;
  const found = owners.filter((type) => isDeprecated(type) === isDeprecated(event_type) && !open.includes(type));
  return found.length === 1 ? found : found.filter((type) => general.includes(type)).slice(0, 3);
}

/**
 * An array of events.
 * @param fields The names of the fields of an event.
 * @param validator Name of the function that validates an event, which is suggested for an event alone.
 */
export function batch(explain: Explainer, fields: readonly string[], validator: string): Explainer {
  return (value, collector) => {
    const first = collector.errors.length;
    if (explain(value, collector)) return true;
    if (namesOf(value)?.some((name) => fields.includes(name))) addHint(collector, first, { did_you_mean: [validator] });
    return false;
  };
}

/**
 * Adds to an error what may be meant.
 * @param variant Distinguishes messages of one type: see message.ts.
 */
function addHint({ errors }: ErrorCollector, index: number, hint: ValidationRules, variant?: string): void {
  const error = errors[index];
  if (error) errors[index] = { ...error, variant, validation_rules: { ...error.validation_rules, ...hint } };
}
