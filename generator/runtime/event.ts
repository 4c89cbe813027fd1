import { lengthOf } from './array.js';
import type { Envelope } from './envelope.js';
import { addError, addTypeError, type ErrorCollector, type Explainer, validateAt } from './explainer.js';
import { explainOwners } from './field-owners.js';
import { printPath } from './path.js';
import { fieldOf, namesOf, safeGet } from './safe-read.js';
import { nonEmpty, oneOf, string } from './scalars.js';
import { type Aliases, suggest } from './suggest.js';
import type { Branches } from './union.js';

/**
 * An event. Its type is validated first: while it is invalid, it is the only error, unless the whole envelope is missing.
 * @param payloads The explainers of the payloads, by type.
 * @param aliases Other words for the types.
 * @param batch Name of the function that validates several events, where there is one.
 */
export function event(envelope: Envelope, payloads: Branches, aliases?: Aliases, batch?: string): Explainer {
  const types = Object.keys(payloads);
  const bodies = new Map<unknown, Explainer>(
    Object.entries(payloads).map(([type, explainPayload]) => [type, envelope.explain(explainPayload)]),
  );
  const [anyBody] = bodies.values();
  const fields = anyBody?.fields ?? [];
  const explainType = nonEmpty(oneOf(types, string, aliases));
  return (value, collector) => {
    const names = namesOf(value);
    if (!names) return explainNoObject(value, collector, batch);
    const type = fieldOf(value, envelope.type);
    const body = bodies.get(type);
    const { errors } = collector;
    const before = errors.length;
    if (body) {
      const isValid = body(value, collector);
      explainOwners(errors, before, collector.path.length + 2, type as string, payloads, envelope.customFields);
      return isValid;
    }
    if (type === undefined || type === null) return explainNoType(value, names, fields, envelope, collector);
    validateAt(explainType, type, envelope.type, collector);
    const isWebhook = typeof type === 'string' && type.startsWith(envelope.webhook.typePrefix);
    const error = errors[before];
    if (isWebhook && error) {
      errors[before] = { ...error, ...fromWebhook, validation_rules: { ...error.validation_rules, origin: 'webhook' } };
    }
    return false;
  };
}

const fromWebhook = { variant: 'webhook' };

/** An array is reported with the function that validates it. */
function explainNoObject(value: unknown, collector: ErrorCollector, batch: string | undefined): false {
  return batch && collector.path.length === 0 && lengthOf(value) !== undefined
    ? addError(collector, 'INVALID_DATA_TYPE', { data_type: 'OBJECT', did_you_mean: [batch] })
    : addTypeError(value, collector, 'OBJECT');
}

/** The type is missing: the only error, or the first of the whole envelope. Another field may be meant to be the type. */
function explainNoType(
  value: unknown,
  names: readonly string[],
  fields: readonly string[],
  { type, aliases, webhook }: Envelope,
  collector: ErrorCollector,
): false {
  const isMissing = (name: string) => (fieldOf(value, name) ?? null) === null;
  const missing = fields.every(isMissing) ? fields : [type];
  const misnamed = names.find(
    (name) => suggest(name, fields, aliases)[0] === type && name !== type && safeGet(value, name) !== undefined,
  );
  const isWebhook = webhook.fields.some((name) => names.includes(name));
  for (const name of missing) {
    validateAt(
      () => {
        if (name !== type) return addError(collector, 'CANNOT_BE_NULL');
        if (misnamed) {
          const found_at = printPath([...collector.path.slice(0, -1), misnamed]);
          return addError(collector, 'CANNOT_BE_NULL', { found_at }, 'found_at');
        }
        return isWebhook
          ? addError(collector, 'CANNOT_BE_NULL', { origin: 'webhook' }, 'webhook')
          : addError(collector, 'CANNOT_BE_NULL');
      },
      undefined,
      name,
      collector,
    );
  }
  return false;
}
