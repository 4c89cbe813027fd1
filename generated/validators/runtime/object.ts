import { addError, addTypeError, type Explainer, readable, validateAt } from './explainer.js';
import { namesOf, safeGet } from './safe-read.js';
import { type Aliases, suggest } from './suggest.js';

/** Returns the explainer of a field that is not listed. */
export type UnknownFields = (name: string, listed: readonly string[]) => Explainer;

/**
 * A plain object.
 * @param fields The listed fields, in the order of the documented table.
 * @param required The names of those that must be present: all by default.
 * @param unknownFields Validates any other field, in the order of the object.
 */
export function object(
  fields: { readonly [name: string]: Explainer },
  required: readonly string[] = Object.keys(fields),
  unknownFields: UnknownFields = rejectUnknown(),
): Explainer {
  const entries = Object.entries(fields);
  const listed = Object.keys(fields);
  return (value, collector) => {
    const names = namesOf(value);
    if (!names) return addTypeError(value, collector, 'OBJECT');
    const before = collector.errors.length;
    const field = (name: string) => (names.includes(name) ? safeGet(value, name) : undefined);
    for (const [name, explain] of entries) {
      const entry = field(name);
      if (entry !== undefined || required.includes(name)) validateAt(explain, entry, name, collector, field);
    }
    for (const name of names) {
      const entry = listed.includes(name) ? undefined : safeGet(value, name);
      if (entry !== undefined) validateAt(unknownFields(name, listed), entry, name, collector);
    }
    return collector.errors.length === before;
  };
}

/** Unknown fields are errors, with the names that may be meant. */
export function rejectUnknown(aliases: Aliases = {}): UnknownFields {
  return (name, listed) => (value, collector) => {
    if (collector.allowsUnknown) return readable(value, collector);
    const did_you_mean = suggest(name, listed, aliases);
    return addError(collector, 'INVALID_FIELDS', did_you_mean.length > 0 ? { did_you_mean } : undefined);
  };
}

/** Unknown fields are allowed and not validated. */
export const allowUnknown: UnknownFields = () => readable;

/** Fields whose names match a pattern. */
export function customFields(
  pattern: RegExp,
  explain: Explainer,
  unknownFields: UnknownFields = rejectUnknown(),
): UnknownFields {
  const explainDeclared =
    (name: string): Explainer =>
    (value, collector) =>
      (collector.customFields?.(name, collector.path) ?? explain)(value, collector);
  return (name, listed) => (pattern.test(name) ? explainDeclared(name) : unknownFields(name, listed));
}
