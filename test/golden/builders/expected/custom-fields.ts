// Generated from spec/custom-fields.ts. Do not edit: change the spec and run "npm run generate".

import { type GreetingInput, buildGreeting, greetingTexts } from './greeting.js';
import { type Checked, type FixedName, type Only, withCheck } from './runtime/builder.js';
import type { CustomField } from './runtime/custom-field.js';
import { knowing } from './runtime/declared-fields.js';
import type { TrafficBeside } from './traffic-source.js';
import type { CustomFields } from '@rdsm-events/types/custom-fields';
import type { GreetingEvent, GreetingPayload } from '@rdsm-events/types/greeting';
import type { StandardSchema, ValidateOptions, ValidationResult } from '@rdsm-events/validators';
import { greetingSchema, validateGreeting } from '@rdsm-events/validators/greeting';

/** Custom fields of an account, each under a name that custom fields have. */
export type OwnFields<Fields> = {
  [Name in keyof Fields]: Name extends keyof CustomFields ? CustomFields[Name] : never;
};

/** What each custom field of an account holds. */
export type FieldKinds<Fields> = {
  readonly [Name in keyof Fields]: Name extends keyof CustomFields ? CustomField<unknown> : never;
};

/** The values of declared custom fields. None of them is required. */
export type FieldValues<Fields> = {
  [Name in keyof Fields]?: (Fields[Name] extends CustomField<infer Value> ? Value : never) | undefined;
};

/** A GREETING event with custom fields of which the types are known. */
export interface GreetingEventWith<Fields> extends Omit<GreetingEvent, 'payload'> {
  payload: Pick<GreetingPayload, FixedName<GreetingPayload>> & Fields;
}

/** The builder of GREETING events with declared custom fields. */
export interface GreetingBuilderWith<Fields> extends Checked<GreetingEventWith<FieldValues<Fields>>> {
  /**
   * A contact said hello.
   *
   * @see {@link https://legacydevelopers.rdstation.com/es/reference/events | Saludo}
   */
  <Name extends PropertyKey = never, Source extends string = string>(
    payload: Only<Name, GreetingInput<FieldValues<Fields>, TrafficBeside<Source>>>,
  ): GreetingEventWith<FieldValues<Fields>>;
}

/** A builder and validators that know the custom fields of an account. */
export interface KnownCustomFields<Fields> {
  /** Makes an event with declared custom fields. */
  greeting: GreetingBuilderWith<Fields>;
  /** Whether a value is such an event. */
  isGreeting: (value: unknown) => value is GreetingEventWith<FieldValues<Fields>>;
  /** Validates such an event. A custom field that is not declared does not exist. */
  validateGreeting: (
    value: unknown,
    options?: ValidateOptions,
  ) => ValidationResult<GreetingEventWith<FieldValues<Fields>>>;
  /** Standard Schema of such an event (standardschema.dev). */
  greetingSchema: StandardSchema<GreetingEventWith<FieldValues<Fields>>>;
}

const greetingFieldName = /^cf_[^\n\r\u2028\u2029]+$/;

/**
 * Declares the custom fields of an account; returns a builder and validators that know them. Other fields do not exist for
 * them.
 *
 * Custom fields of the account (campos personalizados), each under its API identifier, which begins with `cf_`.
 *
 * @param fields What each field holds: `text`, `oneOf(…)`, `listOf(…)`.
 * @throws {RdsmValidationError} for an invalid name of a custom field.
 * @example
 * defineCustomFields({ cf_plan: oneOf('pro', 'free'), cf_interests: listOf(text) })
 */
export function defineCustomFields<Fields extends FieldKinds<Fields>>(fields: Fields): KnownCustomFields<Fields> {
  const greeting = knowing<GreetingEventWith<FieldValues<Fields>>>(
    fields,
    greetingFieldName,
    validateGreeting,
    greetingSchema,
  );
  return {
    greeting: withCheck(buildGreeting, greeting.assert, greetingTexts) as object as GreetingBuilderWith<Fields>,
    isGreeting: greeting.is,
    validateGreeting: greeting.validate,
    greetingSchema: greeting.schema,
  };
}
