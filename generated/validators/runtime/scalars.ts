import { addError, addTypeError, type Explainer, readable } from './explainer.js';
import { type Aliases, didYouMean, suggester } from './suggest.js';

// Without the marks, a bundle contains the types that it does not use.
export const string = /* @__PURE__ */ ofType('STRING', (value) => typeof value === 'string');
export const integer = /* @__PURE__ */ ofType('INTEGER', (value) => Number.isInteger(value));
export const number = /* @__PURE__ */ ofType('FLOAT', (value) => Number.isFinite(value));
export const boolean = /* @__PURE__ */ ofType('BOOLEAN', (value) => typeof value === 'boolean');

function ofType(data_type: string, isOfType: (value: unknown) => boolean): Explainer {
  return (value, collector) => isOfType(value) || addTypeError(value, collector, data_type);
}

/** Any value but undefined. */
export const any: Explainer = (value, collector) =>
  value === undefined ? addError(collector, 'CANNOT_BE_NULL') : readable(value, collector);

/** Any value but undefined and null. */
export const present: Explainer = (value, collector) =>
  (value !== undefined && value !== null) || addError(collector, 'CANNOT_BE_NULL');

/** A string that is not empty. */
export function nonEmpty(explain: Explainer): Explainer {
  return (value, collector) => (value === '' ? addError(collector, 'CANNOT_BE_BLANK') : explain(value, collector));
}

/**
 * One of the given values, usually strings.
 * @param aliases Other words for them.
 */
export function oneOf(values: readonly unknown[], explain = string, aliases?: Aliases): Explainer {
  const options = values.map(String);
  const suggest = suggester(options, aliases);
  return (value, collector) => {
    if (!explain(value, collector)) return false;
    if (values.includes(value)) return true;
    // An object means none of the values, and printing it can throw.
    const meant = Object(value) === value ? [] : suggest(String(value));
    return addError(collector, 'INVALID_OPTION', { valid_options: options.slice(), ...didYouMean(meant) });
  };
}

/** A string of a named format. */
export function format(pattern: RegExp, name: string): Explainer {
  return (value, collector) =>
    string(value, collector) &&
    (pattern.test(value as string) || addError(collector, 'INVALID_FORMAT', { format: name }, name));
}
