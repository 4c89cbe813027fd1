import { addError, addTypeError, type Explainer, readable, validateAt } from './explainer.js';
import { namesOf, safeGet } from './safe-read.js';
import { type Aliases, suggest } from './suggest.js';

/** Returns the explainer of a field that is not listed. */
export type UnknownFields = (name: string, listed: readonly string[]) => Explainer;

/**
 * An object.
 * @param fields The listed fields, in the order of the documented table.
 * @param required The names of those that must be present: all by default.
 * @param unknownFields Validates any other field, in the order of the object.
 */
export function object(
  fields: { readonly [name: string]: Explainer },
  required: readonly string[] = Object.keys(fields),
  unknownFields: UnknownFields = rejectUnknown(),
): Explainer {
  const listed = Object.keys(fields);
  const explainers = Object.values(fields);
  const indices = new Map(listed.map((name, index) => [name, index]));
  const isRequired = listed.map((name) => required.includes(name));
  return (value, collector) => {
    const names = namesOf(value);
    if (!names) return addTypeError(value, collector, 'OBJECT');
    const before = collector.errors.length;
    const values: unknown[] = listed.map(() => undefined);
    for (const name of names) {
      const index = indices.get(name);
      if (index !== undefined) values[index] = safeGet(value, name);
    }
    const field = (name: string) => values[indices.get(name) as number];
    for (let index = 0; index < listed.length; index++) {
      if (values[index] === undefined && !isRequired[index]) continue;
      validateAt(explainers[index] as Explainer, values[index], listed[index] as string, collector, field);
    }
    for (const name of names) {
      const entry = indices.has(name) ? undefined : safeGet(value, name);
      if (entry !== undefined) validateAt(unknownFields(name, listed), entry, name, collector);
    }
    return collector.errors.length === before;
  };
}

/** Unknown fields are errors, with the names that may be meant. */
export function rejectUnknown(aliases: Aliases = {}): UnknownFields {
  return (name, listed) => (_, collector) => {
    if (collector.allowsUnknown) return true;
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
