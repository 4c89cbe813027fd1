import type { StandardSchema, ValidateOptions, ValidationResult } from '@rdsm-events/validators';
import {
  checkOptions,
  type Explainer,
  issuesOf,
  type Messages,
  type Path,
  payloadIssuesOf,
  throwErrors,
  throwPayloadErrors,
  toPayloadResult,
  toResult,
} from '@rdsm-events/validators/errors';
import { createBuilder, type Parse } from './builder.js';
import type { AnyBuild, DeclaredFields } from './declared-fields.js';
import { eventsOf } from './events-of.js';
import { type FormInputs, type FormOptions, type FormResult, type FromForm, readForm } from './form.js';
import type { Form } from './form-payload.js';

/** Validators for an account that has declared its custom fields. */
export interface CustomFieldValidators<Value> {
  is: (value: unknown) => value is Value;
  validate: (value: unknown, options?: ValidateOptions) => ValidationResult<Value>;
  assert: (value: unknown) => void;
  schema: StandardSchema<Value>;
}

/** What reports the errors of a value that is invalid: of an event or a batch, or of a payload alone. */
interface Reporters {
  readonly toResult: typeof toResult;
  readonly throwErrors: typeof throwErrors;
  readonly issuesOf: typeof issuesOf;
}

/**
 * Makes validators of an event, or a batch, that accept the declared custom fields instead of any other ones.
 * @param explain Explains an event, or a batch.
 */
export function validateWith<Value>(
  declared: DeclaredFields,
  explain: Explainer,
  messages: Messages,
): CustomFieldValidators<Value> {
  return validatorsOf(declared, explain, messages, { toResult, throwErrors, issuesOf }, []);
}

/**
 * The same for a payload alone.
 * @param explain Explains a payload.
 */
export function validatePayloadWith<Value>(
  declared: DeclaredFields,
  explain: Explainer,
  messages: Messages,
): CustomFieldValidators<Value> {
  const reporters = { toResult: toPayloadResult, throwErrors: throwPayloadErrors, issuesOf: payloadIssuesOf };
  return validatorsOf(declared, explain, messages, reporters, ['payload']);
}

/** @param path Of the value in the body. */
function validatorsOf<Value>(
  { account }: DeclaredFields,
  explain: Explainer,
  messages: Messages,
  { toResult, throwErrors, issuesOf }: Reporters,
  path: Path,
): CustomFieldValidators<Value> {
  // The collector shares its errors and its path with the one that is passed.
  const explainDeclared: Explainer = (value, collector) => explain(value, { ...collector, account });
  const is = (value: unknown): value is Value =>
    explain(value, { errors: [], path: [...path], allowsUnknown: false, account });
  return {
    is,
    validate(value, options) {
      if (options) checkOptions(options);
      return is(value) ? { valid: true, value } : toResult(value, explainDeclared, messages, options);
    },
    assert(value) {
      if (!is(value)) throwErrors(value, explainDeclared, messages);
    },
    schema: {
      '~standard': {
        version: 1,
        vendor: 'rdsm-events',
        validate: (value) => (is(value) ? { value } : { issues: issuesOf(value, explainDeclared, messages) }),
      },
    },
  };
}

/**
 * Makes the builder of an event that accepts the declared custom fields.
 * @param build Makes the event of a payload, with the declared custom fields.
 * @param assert Throws when the event is invalid.
 * @param form What the inputs of a form are in the payload, without declared custom fields.
 * @param messages Those of the errors.
 */
export function builderWith<Event>(
  declared: DeclaredFields,
  build: AnyBuild,
  assert: (event: unknown) => void,
  form: Form,
  messages: Messages,
): Parse<Event> & FromForm<Event, object> {
  const inputs = declared.form(form);
  const fromForm = (source: FormInputs, options?: FormOptions<object>): FormResult<Event> =>
    readForm(source, options, inputs, builder.parse as (payload: unknown) => Event, messages);
  const builder = createBuilder(build, assert, messages, { fromForm });
  return builder as typeof builder & Parse<Event>;
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
