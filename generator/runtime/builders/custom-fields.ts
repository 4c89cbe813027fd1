import type { StandardSchema, ValidateOptions, ValidationResult } from '@rdsm-events/validators';
import {
  type ErrorCollector,
  type Explainer,
  type LocatedError,
  type Messages,
  toApiError,
  toIssue,
} from '@rdsm-events/validators/errors';
import type { DeclaredFields } from './declared-fields.js';
import { eventsOf } from './events-of.js';
import { toValidationError } from './to-validation-error.js';

/** Validators for an account that has declared its custom fields. */
export interface CustomFieldValidator<Value> {
  is: (value: unknown) => value is Value;
  validate: (value: unknown, options?: ValidateOptions) => ValidationResult<Value>;
  assert: (value: unknown) => void;
  schema: StandardSchema<Value>;
}

/**
 * Makes validators that accept declared custom fields.
 * @param explain Explains an event, or a batch; the declared fields take the place of any other custom fields.
 */
export function withCustomFields<Value>(
  { account }: DeclaredFields,
  explain: Explainer,
  messages: Messages,
): CustomFieldValidator<Value> {
  const errorsOf = (value: unknown, options?: ValidateOptions): LocatedError[] => {
    const allowsUnknown = options?.unknownFields === 'allow';
    const collector: ErrorCollector = { errors: [], path: [], allowsUnknown, account };
    explain(value, collector);
    return collector.errors;
  };
  const validate = (value: unknown, options?: ValidateOptions): ValidationResult<Value> => {
    const [first, ...rest] = errorsOf(value, options).map((error) => toApiError(error, messages));
    return first ? { valid: false, errors: [first, ...rest] } : { valid: true, value: value as Value };
  };
  return {
    is: (value): value is Value => errorsOf(value).length === 0,
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
          return issues.length === 0 ? { value: value as Value } : { issues };
        },
      },
    },
  };
}

/** Makes a batch of the events of an account, which `assert` validates. */
export function batchWith(
  assert: (batch: unknown) => void,
  messages: Messages,
): <Event>(events: Iterable<Event>) => Event[] {
  return <Event>(events: Iterable<Event>) => {
    const batch = eventsOf(events, messages);
    assert(batch);
    return batch as Event[];
  };
}
