// Generated from spec/custom-fields.ts. Do not edit: change the spec and run "npm run generate".

import type { ConversionEvent, ConversionPayload } from '@rdsm-events/types/conversion';
import type { CustomFields } from '@rdsm-events/types/custom-fields';
import type { StandardSchema, ValidateOptions, ValidationResult } from '@rdsm-events/validators';
import { explainConversionEvent } from '@rdsm-events/validators/conversion';
import { buildConversion, type ConversionInput } from './conversion.js';
import { messages } from './messages/api/en.js';
import { createBuilder, type Parse } from './runtime/builder.js';
import type { FieldSpecs, FieldValues } from './runtime/custom-field.js';
import { withCustomFields } from './runtime/custom-fields.js';
import type { KnownKey, OnlyKnown } from './runtime/input.js';
import type { TrafficFieldsFor } from './traffic-source.js';

export { RdsmValidationError } from './runtime/validation-error.js';

/** A CONVERSION event with declared custom fields. */
export interface CustomConversionEvent<Fields> extends Omit<ConversionEvent, 'payload'> {
  payload: Pick<ConversionPayload, KnownKey<ConversionPayload>> & Fields;
}

/** The builder of CONVERSION events with declared custom fields. */
export interface CustomConversionBuilder<Fields> extends Parse<CustomConversionEvent<FieldValues<Fields>>> {
  /**
   * A contact converted: a form was sent, a page visited, a material downloaded.
   *
   * @see {@link https://legacydevelopers.rdstation.com/es/reference/events | Evento de Conversión}
   * @see {@link https://developers.rdstation.com/reference/evento-de-conversao-padrao | Evento de Conversão Padrão}
   */
  <Name extends PropertyKey = never, Source extends string = string>(
    payload: ConversionInput<FieldValues<Fields>, TrafficFieldsFor<Source>> &
      OnlyKnown<Name, keyof ConversionInput<FieldValues<Fields>, TrafficFieldsFor<Source>>>,
  ): CustomConversionEvent<FieldValues<Fields>>;
}

/** A builder and validators for declared custom fields. */
export interface CustomFieldApi<Fields> {
  /** Makes an event with declared custom fields. */
  conversion: CustomConversionBuilder<Fields>;
  /** Whether a value is such an event. */
  isConversion: (value: unknown) => value is CustomConversionEvent<FieldValues<Fields>>;
  /** Validates such an event. A custom field that is not declared does not exist. */
  validateConversion: (
    value: unknown,
    options?: ValidateOptions,
  ) => ValidationResult<CustomConversionEvent<FieldValues<Fields>>>;
  /** Standard Schema of such an event (standardschema.dev). */
  conversionSchema: StandardSchema<CustomConversionEvent<FieldValues<Fields>>>;
}

const conversionFieldName = /^cf_[^\n\r\u2027-\u202a]+$/;

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
  const conversionValidators = withCustomFields<CustomConversionEvent<FieldValues<Fields>>>(
    fields,
    conversionFieldName,
    explainConversionEvent,
    messages,
  );
  return {
    conversion: createBuilder(
      buildConversion,
      conversionValidators.assert,
    ) as object as CustomConversionBuilder<Fields>,
    isConversion: conversionValidators.is,
    validateConversion: conversionValidators.validate,
    conversionSchema: conversionValidators.schema,
  };
}
