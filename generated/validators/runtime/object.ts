import {
  addError,
  addTypeError,
  type ErrorCollector,
  type Explainer,
  type ObjectExplainer,
  readable,
  type Sibling,
  validateAt,
} from './explainer.js';
import { namesOf, safeGet } from './safe-read.js';
import { type Aliases, didYouMean, type Suggest, suggester } from './suggest.js';

/**
 * Returns the explainer of a field that is not listed.
 * @param suggest Suggests listed fields.
 */
export type UnknownFields = (name: string, suggest: Suggest) => Explainer;

/**
 * An object.
 * @param fields The listed fields, in the order of the documented table.
 * @param required The names of those that must be present: all by default.
 * @param unknownFields Validates any other field, in the order of the object.
 * @param aliases Other names of the listed fields.
 * @param customNames What the names of custom fields match.
 */
export function object(
  fields: { readonly [name: string]: Explainer },
  required: readonly string[] = Object.keys(fields),
  unknownFields = rejectUnknown,
  aliases?: Aliases,
  customNames?: RegExp,
): ObjectExplainer {
  const listed = Object.keys(fields);
  const explainers = Object.values(fields);
  const indices = new Map(listed.map((name, index) => [name, index]));
  const isRequired = listed.map((name) => required.includes(name));
  const suggest = suggester(listed, aliases);
  const explain: Explainer = (value, collector) => {
    const names = namesOf(value);
    if (!names) return addTypeError(value, collector, 'OBJECT');
    const before = collector.errors.length;
    const values: unknown[] = listed.map(() => undefined);
    const others: string[] = [];
    for (const name of names) {
      const index = indices.get(name);
      if (index === undefined) others.push(name);
      else values[index] = safeGet(value, name);
    }
    const field = (name: string) => values[indices.get(name) as number];
    listed.forEach((name, index) => {
      if (values[index] === undefined && !isRequired[index]) return;
      const validate = isRequired[index] ? validateAt : validateOptional;
      validate(explainers[index] as Explainer, values[index], name, collector, field);
    });
    for (const name of others) {
      const entry = safeGet(value, name);
      if (entry !== undefined) validateOptional(unknownFields(name, suggest), entry, name, collector);
    }
    return collector.errors.length === before;
  };
  return Object.assign(explain, {
    fields: listed,
    suggest: (name: string) => (indices.has(name) || customNames?.test(name) ? [name] : suggest(name)),
  });
}

/** Validates a field that may be absent: the error of null states that. */
function validateOptional(
  explain: Explainer,
  value: unknown,
  name: string,
  collector: ErrorCollector,
  sibling?: Sibling,
): void {
  const { errors } = collector;
  const at = errors.length;
  validateAt(explain, value, name, collector, sibling);
  const error = value === null ? errors[at] : undefined;
  if (error?.error_type === 'CANNOT_BE_NULL') errors[at] = { ...error, validation_rules: { required: false } };
}

/** Unknown fields are errors, with the names that may be meant. */
export const rejectUnknown: UnknownFields = (name, suggest) => (_, collector) =>
  collector.allowsUnknown || addUnknownField(collector, suggest(name));

/** Adds the error of a field that does not exist. */
export function addUnknownField(collector: ErrorCollector, meant: string[], variant?: string): false {
  return addError(collector, 'INVALID_FIELDS', didYouMean(meant), variant);
}

/** Unknown fields are allowed and not validated. */
export const allowUnknown: UnknownFields = () => readable;
