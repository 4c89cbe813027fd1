import { addError, addTypeError, type ErrorCollector, type Explainer, readable, validateAt } from './explainer.js';
import { namesOf, safeGet } from './safe-read.js';
import { type Aliases, didYouMean, suggest, suggestCustomField } from './suggest.js';

/** Explains fields that are not listed. */
export interface UnknownFields {
  /** Returns the explainer of such a field. */
  (name: string, listed: readonly string[]): Explainer;
  /** Other names of the listed fields. */
  readonly aliases?: Aliases | undefined;
  /** What the names of custom fields match. */
  readonly pattern?: RegExp | undefined;
}

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
  const explain: Explainer = (value, collector) => {
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
  return Object.assign(explain, {
    fields: listed,
    suggest: (name: string) =>
      indices.has(name) || unknownFields.pattern?.test(name) ? [name] : suggest(name, listed, unknownFields.aliases),
  });
}

/**
 * Unknown fields are errors, with the names that may be meant.
 * @param prefix How the names of custom fields begin.
 * @param acceptedBy The types of the events that accept custom fields, where this object does not.
 */
export function rejectUnknown(aliases?: Aliases, prefix = '', acceptedBy?: readonly string[]): UnknownFields {
  const explainUnknown =
    (name: string, listed: readonly string[]): Explainer =>
    (value, collector) => {
      if (collector.allowsUnknown) return true;
      const found = suggest(name, listed, aliases);
      if (!prefix || found.length > 0) return addUnknownField(collector, found);
      if (!acceptedBy)
        return addUnknownField(collector, typeof value === 'object' ? [] : suggestCustomField(name, prefix));
      return name.startsWith(prefix)
        ? addUnknownField(collector, [...acceptedBy], 'custom_fields')
        : addUnknownField(collector, found);
    };
  return Object.assign(explainUnknown, { aliases, pattern: undefined });
}

/** Adds the error of a field that does not exist. */
export function addUnknownField(collector: ErrorCollector, meant: string[], variant?: string): false {
  return addError(collector, 'INVALID_FIELDS', didYouMean(meant), variant);
}

/** Unknown fields are allowed and not validated. A polluted prototype would provide the members, were they left out. */
export const allowUnknown: UnknownFields = /* @__PURE__ */ Object.assign(() => readable, {
  aliases: undefined,
  pattern: undefined,
});

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
  const explainField = (name: string, listed: readonly string[]) =>
    pattern.test(name) ? explainDeclared(name) : unknownFields(name, listed);
  return Object.assign(explainField, { pattern, aliases: unknownFields.aliases });
}
