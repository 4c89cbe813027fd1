import { addError, addTypeError, type ErrorCollector, type Explainer, validateAt } from './explainer.js';
import { namesOf, safeGet } from './safe-read.js';
import { suggest } from './suggest.js';

/** Names that people use for a field, and the field's name. */
export type Aliases = { readonly [alias: string]: string };

/** Validates a field that is not listed, at whose path the collector is. */
export type UnknownFields = (
  value: unknown,
  collector: ErrorCollector,
  name: string,
  listed: readonly string[],
) => boolean;

/** A constraint across the fields of an object. */
export type RuleExplainer = (field: (name: string) => unknown, collector: ErrorCollector) => boolean;

/**
 * A plain object.
 * @param fields The listed fields, in the order of the documented table.
 * @param required The names of those that must be present.
 * @param unknownFields Validates any other field, in the order of the object.
 * @param rules Constraints across the fields.
 */
export function object(
  fields: { readonly [name: string]: Explainer },
  required: readonly string[] = [],
  unknownFields: UnknownFields = rejectUnknown(),
  rules: readonly RuleExplainer[] = [],
): Explainer {
  const listed = Object.keys(fields);
  const explainers = Object.values(fields);
  const indices = new Map(listed.map((name, index) => [name, index]));
  const isRequired = listed.map((name) => required.includes(name));
  return (value, collector) => {
    const names = namesOf(value);
    if (names === undefined) return addTypeError(value, collector, 'OBJECT');
    const values: unknown[] = listed.map(() => undefined);
    const others: string[] = [];
    for (const name of names) {
      const index = indices.get(name);
      if (index === undefined) others.push(name);
      else values[index] = safeGet(value, name);
    }
    const field = (name: string) => values[indices.get(name) as number];
    let isValid = true;
    for (let index = 0; index < listed.length; index++) {
      const entry = values[index];
      if (entry === undefined && !isRequired[index]) continue;
      const explain = explainers[index] as Explainer;
      if (!validateAt(explain, entry, listed[index] as string, collector, field)) isValid = false;
    }
    for (const name of others) {
      const entry = safeGet(value, name);
      const explain: Explainer = () => unknownFields(entry, collector, name, listed);
      if (entry !== undefined && !validateAt(explain, entry, name, collector)) isValid = false;
    }
    for (const rule of rules) if (!rule(field, collector)) isValid = false;
    return isValid;
  };
}

/** Unknown fields are errors, with the names that may be meant. */
export function rejectUnknown(aliases: Aliases = {}): UnknownFields {
  return (_, collector, name, listed) => {
    if (collector.allowsUnknown) return false;
    const did_you_mean = suggest(name, listed, aliases);
    return addError(collector, 'INVALID_FIELDS', did_you_mean.length > 0 ? { did_you_mean } : undefined);
  };
}

/** Unknown fields are allowed and not validated. */
export const allowUnknown: UnknownFields = () => true;

/** Fields whose names match a pattern. */
export function customFields(
  pattern: RegExp,
  explain: Explainer,
  unknownFields: UnknownFields = rejectUnknown(),
): UnknownFields {
  return (value, collector, name, listed) =>
    pattern.test(name)
      ? collector.customFields
        ? collector.customFields(value, collector, name)
        : explain(value, collector)
      : unknownFields(value, collector, name, listed);
}
