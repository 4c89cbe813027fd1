import {
  addError,
  array,
  type ErrorCollector,
  type Explainer,
  oneOf as explainOneOf,
  string,
} from '@rdsm-events/validators/errors';

/** What a custom field of an account accepts: `text`, `oneOf(…)`, `listOf(…)`. */
export interface CustomField<Value> extends Explainer {
  /** Exists for the compiler only. */
  readonly holds?: Value;
}

/** Types of custom fields, each under the name of a custom field. */
export type AccountFields<Fields, CustomFields> = {
  [Name in keyof Fields]: Name extends keyof CustomFields ? CustomFields[Name] : never;
};

/** What each declared custom field accepts. */
export type FieldSpecs<Fields, CustomFields> = {
  readonly [Name in keyof Fields]: Name extends keyof CustomFields ? CustomField<unknown> : never;
};

/** The values of declared custom fields. None of them is required. */
export type FieldValues<Fields> = {
  [Name in keyof Fields]?: (Fields[Name] extends CustomField<infer Value> ? Value : never) | undefined;
};

/** A custom field that accepts any string. */
export const text: CustomField<string> = string;

/** A custom field that accepts these strings, matched exactly. */
export function oneOf<Option extends string>(...options: [Option, ...Option[]]): CustomField<Option> {
  return explainOneOf(options);
}

/** A custom field that accepts an array, as fields with several choices do. */
export function listOf<Value>(item: CustomField<Value>): CustomField<Value[]> {
  return array((value, collector) =>
    value === undefined || value === null
      ? addError(collector, 'CANNOT_BE_NULL')
      : explainField(item, value, collector),
  );
}

/** Validates a value that is not null. A kind of field that throws, or rejects without an error, rejects the value. */
export function explainField(field: CustomField<unknown>, value: unknown, collector: ErrorCollector): boolean {
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
