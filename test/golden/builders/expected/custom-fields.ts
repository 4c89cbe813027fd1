// Generated from spec/custom-fields.ts. Do not edit: change the spec and run "npm run generate".

import type { CustomFields } from '@rdsm-events/types/custom-fields';
import type { GreetingEvent, GreetingPayload } from '@rdsm-events/types/greeting';
import type { StandardSchema, ValidateOptions, ValidationResult } from '@rdsm-events/validators';
import { explainGreetingEvent } from '@rdsm-events/validators/greeting';
import { buildGreeting, type GreetingInput } from './greeting.js';
import { messages } from './messages/api/en.js';
import { createBuilder, type Parse } from './runtime/builder.js';
import type { FieldSpecs, FieldValues } from './runtime/custom-field.js';
import { withCustomFields } from './runtime/custom-fields.js';
import type { KnownKey, OnlyKnown } from './runtime/input.js';
import type { TrafficFieldsFor } from './traffic-source.js';

export { RdsmValidationError } from './runtime/validation-error.js';

/** A GREETING event with declared custom fields. */
export interface CustomGreetingEvent<Fields> extends Omit<GreetingEvent, 'payload'> {
  payload: Pick<GreetingPayload, KnownKey<GreetingPayload>> & Fields;
}

/** The builder of GREETING events with declared custom fields. */
export interface CustomGreetingBuilder<Fields> extends Parse<CustomGreetingEvent<FieldValues<Fields>>> {
  /**
   * A contact said hello.
   *
   * @see {@link https://legacydevelopers.rdstation.com/es/reference/events | Saludo}
   */
  <Name extends PropertyKey = never, Source extends string = string>(
    payload: GreetingInput<FieldValues<Fields>, TrafficFieldsFor<Source>> &
      OnlyKnown<Name, keyof GreetingInput<FieldValues<Fields>, TrafficFieldsFor<Source>>>,
  ): CustomGreetingEvent<FieldValues<Fields>>;
}

/** A builder and validators for declared custom fields. */
export interface CustomFieldApi<Fields> {
  /** Makes an event with declared custom fields. */
  greeting: CustomGreetingBuilder<Fields>;
  /** Whether a value is such an event. */
  isGreeting: (value: unknown) => value is CustomGreetingEvent<FieldValues<Fields>>;
  /** Validates such an event. A custom field that is not declared does not exist. */
  validateGreeting: (
    value: unknown,
    options?: ValidateOptions,
  ) => ValidationResult<CustomGreetingEvent<FieldValues<Fields>>>;
  /** Standard Schema of such an event (standardschema.dev). */
  greetingSchema: StandardSchema<CustomGreetingEvent<FieldValues<Fields>>>;
}

const greetingFieldName = /^cf_[^\n\r\u2027-\u202a]+$/;

/**
 * Declares the custom fields of an account, and returns a builder and validators that accept these and no other custom
 * fields.
 *
 * Custom fields of the account (campos personalizados), each under its API identifier, which begins with `cf_`.
 *
 * @param fields What each field accepts: `text`, `oneOf(…)`, `listOf(…)`.
 * @throws {RdsmValidationError} for an invalid name of a custom field.
 * @example
 * defineCustomFields({ cf_plan: oneOf('pro', 'free'), cf_interests: listOf(text) })
 */
export function defineCustomFields<Fields extends FieldSpecs<Fields, CustomFields>>(
  fields: Fields,
): CustomFieldApi<Fields> {
  const greetingValidators = withCustomFields<CustomGreetingEvent<FieldValues<Fields>>>(
    fields,
    greetingFieldName,
    explainGreetingEvent,
    messages,
  );
  return {
    greeting: createBuilder(buildGreeting, greetingValidators.assert) as object as CustomGreetingBuilder<Fields>,
    isGreeting: greetingValidators.is,
    validateGreeting: greetingValidators.validate,
    greetingSchema: greetingValidators.schema,
  };
}
