import {
  addError,
  type ErrorCollector,
  type Explainer,
  type LocatedError,
  wrongType,
} from '@rdsm-events/validators/errors';
import { fieldAt } from './field-at.js';
import { customText, type FieldReader } from './form-fields.js';

/**
 * What a custom field of an account accepts: `text`, `oneOf(…)`, `listOf(…)`, and kinds that are sent as strings. It
 * explains values as they are sent.
 */
export interface CustomField<Value, Input = Value> extends Explainer {
  /** Exists for the compiler only: the value that is sent. */
  readonly sends?: Value;
  /** Exists for the compiler only: the values that the builder accepts. */
  readonly accepts?: Input;
  /** Returns a value as it is sent; one that cannot be sent, unchanged. */
  readonly serialize?: (value: unknown) => unknown;
  /** How its values are read from a form; by default as strings. */
  readonly form?: FormKind;
  /** Errors in its arguments, at paths in the kind. `defineCustomFields` reports them at the name of the field. */
  readonly problems?: readonly LocatedError[];
}

/** How values of a kind are read from the inputs of a form, as they are sent. */
export interface FormKind {
  readonly read: FieldReader;
  /** Separates the items of a list in one input. */
  readonly separator?: string;
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

/** How values of a kind are read from a form. Somebody's own kind is read as strings. */
export function formKindOf(field: CustomField<unknown, unknown>): FormKind {
  return (fieldAt(field, 'form') as FormKind | undefined) ?? { read: customText, separator: ',' };
}

/** What is wrong with a declaration. */
export function problemsOf(field: unknown, path: LocatedError['path']): LocatedError[] {
  if (typeof field !== 'function') return [wrongType(path, 'FUNCTION')];
  const problems = (fieldAt(field, 'problems') ?? []) as readonly LocatedError[];
  return problems.map((problem) => ({ ...problem, path: [...path, ...problem.path] }));
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
