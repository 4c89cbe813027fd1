import {
  addError,
  array,
  type ErrorCollector,
  type Explainer,
  oneOf as explainOneOf,
  string,
} from '@rdsm-events/validators/errors';
import { fieldAt } from './field-at.js';
import { serializeItems } from './serialize-items.js';
import { stringForms } from './string-forms.js';

/**
 * What a custom field of an account accepts: `text`, `oneOf(…)`, `listOf(…)`, and kinds that are sent as strings. It
 * explains values as they are sent.
 */
export interface CustomField<Value, Input = Value> extends Explainer {
  /** Exists for the compiler only: the value that is sent. */
  readonly holds?: Value;
  /** Exists for the compiler only: the values that the builder accepts. */
  readonly accepts?: Input;
  /** Returns a value as it is sent; one that cannot be sent, unchanged. */
  readonly serialize?: (value: unknown) => unknown;
}

/** Types of custom fields, each under the name of a custom field. */
export type AccountFields<Fields, CustomFields> = {
  [Name in keyof Fields]: Name extends keyof CustomFields ? CustomFields[Name] : never;
};

/** What each declared custom field accepts. */
export type FieldSpecs<Fields, CustomFields> = {
  readonly [Name in keyof Fields]: Name extends keyof CustomFields ? CustomField<unknown, unknown> : never;
};

/** The values of declared custom fields as they are sent. None of them is required. */
export type FieldValues<Fields> = {
  [Name in keyof Fields]?: (Fields[Name] extends CustomField<infer Value, unknown> ? Value : never) | undefined;
};

/** The values of declared custom fields that the builder accepts. */
export type FieldInputs<Fields> = {
  [Name in keyof Fields]?: (Fields[Name] extends CustomField<unknown, infer Input> ? Input : never) | undefined;
};

/** A custom field that accepts any string. */
export const text: CustomField<string> = string;

/** A custom field that accepts a number, or a string that contains one. It is sent as a string: `'12.5'`. */
export const number: CustomField<string, number | string> = /* @__PURE__ */ serialized(
  'FLOAT',
  (value) => (typeof value === 'number' && Number.isFinite(value) ? String(value) : undefined),
  stringForms.number,
);

/** A custom field that accepts a number without a fractional part, or its digits. It is sent as a string: `'12'`. */
export const integer: CustomField<string, number | string> = /* @__PURE__ */ serialized(
  'INTEGER',
  // Without an exponent, which `String` writes for large numbers.
  (value) => (Number.isInteger(value) ? String(BigInt(value as number)) : undefined),
  stringForms.integer,
);

/** A custom field that accepts `true` and `false`. It is sent as a string: `'true'`. */
export const boolean: CustomField<'true' | 'false', boolean | 'true' | 'false'> = /* @__PURE__ */ serialized(
  'BOOLEAN',
  (value) => (typeof value === 'boolean' ? String(value) : undefined),
  stringForms.boolean,
);

/** A custom field that accepts these strings, matched exactly. */
export function oneOf<Option extends string>(...options: [Option, ...Option[]]): CustomField<Option> {
  return explainOneOf(options);
}

/** A custom field that accepts an array, as fields with several choices do. */
export function listOf<Value, Input>(item: CustomField<Value, Input>): CustomField<Value[], readonly Input[]> {
  const explain = array((value, collector) =>
    value === undefined || value === null
      ? addError(collector, 'CANNOT_BE_NULL')
      : explainField(item, value, collector),
  );
  const serialize = fieldSerializer(item);
  return serialize ? Object.assign(explain, { serialize: serializeItems(serialize) }) : explain;
}

/** How a kind of field serializes values; undefined if it sends them unchanged. What cannot be serialized stays. */
export function fieldSerializer(field: CustomField<unknown, unknown>): ((value: unknown) => unknown) | undefined {
  const serialize = fieldAt(field, 'serialize');
  if (typeof serialize !== 'function') return undefined;
  return (value) => {
    try {
      return serialize(value);
    } catch {
      return value;
    }
  };
}

/** Validates a value that is not null. A kind of field that throws, or rejects without an error, rejects the value. */
export function explainField(field: CustomField<unknown, unknown>, value: unknown, collector: ErrorCollector): boolean {
  const { errors, path } = collector;
  const before = { errors: errors.length, path: path.length };
  try {
    if (field(value, collector) || errors.length > before.errors) return errors.length === before.errors;
  } catch {
    // What it reported before it threw may be incomplete.
    errors.length = before.errors;
    path.length = before.path;
  }
  return addError(collector, 'INVALID');
}

/**
 * A kind whose values are sent as strings. A string that is none of them has the wrong type, and so has any other value.
 * @param print Returns the string of a value; undefined for other values.
 */
function serialized<Value extends string, Input>(
  data_type: string,
  print: (value: unknown) => string | undefined,
  form: RegExp,
): CustomField<Value, Input> {
  const explain: Explainer = (value, collector) => {
    if (typeof value === 'string' && form.test(value)) return true;
    const isPrintable = print(value) !== undefined;
    return addError(collector, 'INVALID_DATA_TYPE', { data_type: isPrintable ? 'STRING' : data_type });
  };
  return Object.assign(explain, { serialize: (value: unknown) => print(value) ?? value });
}
