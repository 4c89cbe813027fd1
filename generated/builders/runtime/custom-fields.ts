import type { StandardSchema, ValidateOptions, ValidationResult } from '@rdsm-events/validators';
import {
  addError,
  type ErrorCollector,
  type Explainer,
  type LocatedError,
  type Messages,
  suggester,
  toApiError,
  toIssue,
  unknownField,
  wrongType,
} from '@rdsm-events/validators/errors';
import { type CustomField, explainField } from './custom-field.js';
import { toValidationError } from './to-validation-error.js';

/** The custom fields that an account declares, by name. */
export type DeclaredFields = { readonly [name: string]: CustomField<unknown> };

/** The validators of an event, for an account that has declared its custom fields. */
export interface CustomFieldValidator<Event> {
  is: (value: unknown) => value is Event;
  validate: (value: unknown, options?: ValidateOptions) => ValidationResult<Event>;
  assert: (value: unknown) => void;
  schema: StandardSchema<Event>;
}

/**
 * Adds custom fields to the validators of an event.
 * @param pattern What the name of a custom field matches.
 * @param explain Explains the event; the declared fields take the place of its own custom fields.
 * @throws {RdsmValidationError} for an invalid name, and for an invalid kind of field.
 */
export function withCustomFields<Event>(
  fields: DeclaredFields,
  pattern: RegExp,
  explain: Explainer,
  messages: Messages,
): CustomFieldValidator<Event> {
  const customFields = explainFields(declaredFields(fields, pattern, messages));
  const errorsOf = (value: unknown, options?: ValidateOptions): LocatedError[] => {
    const allowsUnknown = options?.unknownFields === 'allow';
    const collector: ErrorCollector = { errors: [], path: [], allowsUnknown, customFields };
    explain(value, collector);
    return collector.errors;
  };
  const validate = (value: unknown, options?: ValidateOptions): ValidationResult<Event> => {
    const [first, ...rest] = errorsOf(value, options).map((error) => toApiError(error, messages));
    return first ? { valid: false, errors: [first, ...rest] } : { valid: true, value: value as Event };
  };
  return {
    is: (value): value is Event => errorsOf(value).length === 0,
    validate,
    assert(value) {
      const errors = errorsOf(value);
      if (errors.length > 0) throw toValidationError(messages, ...errors);
    },
    schema: {
      '~standard': {
        version: 1,
        vendor: 'rdsm-events',
        validate(value) {
          const issues = errorsOf(value).map((error) => toIssue(error, messages));
          return issues.length === 0 ? { value: value as Event } : { issues };
        },
      },
    },
  };
}

/** The declared fields by name: a map has no inherited names. */
function declaredFields(
  fields: DeclaredFields,
  pattern: RegExp,
  messages: Messages,
): ReadonlyMap<string, CustomField<unknown>> {
  const declared = entriesOf(fields, messages);
  for (const [name, field] of declared) {
    const path = ['payload', name];
    if (!pattern.test(name)) throw toValidationError(messages, unknownField(path, []));
    if (typeof field !== 'function') throw toValidationError(messages, wrongType(path, 'FUNCTION'));
  }
  return new Map(declared);
}

function entriesOf(fields: DeclaredFields, messages: Messages): [string, CustomField<unknown>][] {
  try {
    if (typeof fields === 'object') return Object.entries(fields);
  } catch {
    // A proxy threw, or it is null.
  }
  throw toValidationError(messages, wrongType(['payload'], 'OBJECT'));
}

/** The explainers of the custom fields of a payload: of a declared one that of its kind, and any other is unknown. */
function explainFields(
  declared: ReadonlyMap<string, CustomField<unknown>>,
): NonNullable<ErrorCollector['customFields']> {
  const suggest = suggester([...declared.keys()].slice(0, maxNames));
  const explainerOf =
    (name: string): Explainer =>
    (value, collector) => {
      const field = declared.get(name);
      if (value === null) return addError(collector, 'CANNOT_BE_NULL');
      if (field) return explainField(field, value, collector);
      if (collector.allowsUnknown) return true;
      const did_you_mean = suggest(name);
      return addError(collector, 'INVALID_FIELDS', did_you_mean.length > 0 ? { did_you_mean } : undefined);
    };
  // Objects inside of the payload have custom fields of their own.
  return (name, path) => (path.length === payloadFieldDepth ? explainerOf(name) : undefined);
}

/** How many declared names may be suggested: each unknown name is compared with all of them. */
const maxNames = 200;

/** How many keys lead to a field of the payload: `payload` and its name. */
const payloadFieldDepth = 2;
