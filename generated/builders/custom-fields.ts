// Generated from spec/custom-fields.ts. Do not edit: change the spec and run "npm run generate".

import type { ConversionEvent } from '@rdsm-events/types/conversion';
import type { CustomFields } from '@rdsm-events/types/custom-fields';
import type { RdsmEvent } from '@rdsm-events/types/event';
import type { StandardSchema, ValidateOptions, ValidationResult } from '@rdsm-events/validators';
import { explainEventBatch } from '@rdsm-events/validators/batch';
import { explainConversionEvent, explainConversionPayload } from '@rdsm-events/validators/conversion';
import { explainRdsmEvent } from '@rdsm-events/validators/event';
import { buildConversion as buildConversionEvent, type ConversionInput } from './conversion.js';
import { messages } from './messages/api/en.js';
import type { FieldsApi } from './runtime/account-field.js';
import type { Parse } from './runtime/builder.js';
import type { FieldInputs, FieldSpecs, FieldValues } from './runtime/custom-field.js';
import { batchWith, builderWith, validatePayloadWith, validateWith } from './runtime/custom-fields.js';
import { declareFields } from './runtime/declared-fields.js';
import { type AnyCustomField, declareAccountFields } from './runtime/fields-api.js';
import type { FromForm } from './runtime/form.js';
import type { OnlyKnown } from './runtime/input.js';
import type { FieldsApiOptions } from './runtime/unknown-types.js';
import { splitBatch } from './split-batch.js';
import type { TrafficFieldsFor } from './traffic-source.js';
import { conversionForm } from './web-forms/conversion.js';

export { RdsmValidationError } from './runtime/validation-error.js';

/** A CONVERSION event with declared custom fields. It is also a `ConversionEvent`. */
export type CustomConversionEvent<Fields> = ConversionEvent & { payload: Fields };

/** Makes CONVERSION events with declared custom fields. */
export interface CustomConversionBuild<Fields> {
  /**
   * A contact converted: a form was sent, a page visited, a material downloaded.
   *
   * @see {@link https://legacydevelopers.rdstation.com/es/reference/events | Evento de Conversión}
   * @see {@link https://developers.rdstation.com/reference/evento-de-conversao-padrao | Evento de Conversão Padrão}
   */
  <Name extends PropertyKey = never, Source extends string = string>(
    payload: ConversionInput<FieldInputs<Fields>, TrafficFieldsFor<Source>> &
      OnlyKnown<Name, keyof ConversionInput<FieldInputs<Fields>, TrafficFieldsFor<Source>>>,
  ): CustomConversionEvent<FieldValues<Fields>>;
}

/** The builder of CONVERSION events with declared custom fields. It validates them. */
export interface CustomConversionBuilder<Fields>
  extends
    CustomConversionBuild<Fields>,
    Parse<CustomConversionEvent<FieldValues<Fields>>>,
    FromForm<CustomConversionEvent<FieldValues<Fields>>, ConversionInput<FieldInputs<Fields>>> {}

/** An event of any type with declared custom fields. It is also an `RdsmEvent`. */
export type CustomFieldEvent<Fields> = Exclude<RdsmEvent, ConversionEvent> | CustomConversionEvent<Fields>;

/** Builders and validators for declared custom fields. */
export interface CustomFieldApi<Fields> {
  /** Makes an event with declared custom fields, and validates it. */
  conversion: CustomConversionBuilder<Fields>;
  /** Only builds an event with declared custom fields: nothing is validated. */
  buildConversion: CustomConversionBuild<Fields>;
  /** Whether a value is a CONVERSION event, with declared custom fields. */
  isConversion: (value: unknown) => value is CustomConversionEvent<FieldValues<Fields>>;
  /** Validates a CONVERSION event. A custom field that is not declared does not exist. */
  validateConversion: (
    value: unknown,
    options?: ValidateOptions,
  ) => ValidationResult<CustomConversionEvent<FieldValues<Fields>>>;
  /** Standard Schema of a CONVERSION event, with declared custom fields (standardschema.dev). */
  conversionSchema: StandardSchema<CustomConversionEvent<FieldValues<Fields>>>;
  /** Whether a value is the payload of a CONVERSION event, with declared custom fields. */
  isConversionPayload: (value: unknown) => value is CustomConversionEvent<FieldValues<Fields>>['payload'];
  /**
   * Validates the payload of a CONVERSION event. A custom field that is not declared does not exist.
   *
   * The paths of its errors begin with `$.payload`.
   */
  validateConversionPayload: (
    value: unknown,
    options?: ValidateOptions,
  ) => ValidationResult<CustomConversionEvent<FieldValues<Fields>>['payload']>;
  /** Standard Schema of the payload of a CONVERSION event, with declared custom fields (standardschema.dev). */
  conversionPayloadSchema: StandardSchema<CustomConversionEvent<FieldValues<Fields>>['payload']>;
  /** Whether a value is an event of any type, with declared custom fields. */
  isEvent: (value: unknown) => value is CustomFieldEvent<FieldValues<Fields>>;
  /** Validates an event of any type. A custom field that is not declared does not exist. */
  validateEvent: (value: unknown, options?: ValidateOptions) => ValidationResult<CustomFieldEvent<FieldValues<Fields>>>;
  /** Standard Schema of an event of any type, with declared custom fields (standardschema.dev). */
  eventSchema: StandardSchema<CustomFieldEvent<FieldValues<Fields>>>;
  /** Whether a value is a batch of events, with declared custom fields. */
  isBatch: (value: unknown) => value is CustomFieldEvent<FieldValues<Fields>>[];
  /** Validates a batch of events. A custom field that is not declared does not exist. */
  validateBatch: (
    value: unknown,
    options?: ValidateOptions,
  ) => ValidationResult<CustomFieldEvent<FieldValues<Fields>>[]>;
  /** Standard Schema of a batch of events, with declared custom fields (standardschema.dev). */
  batchSchema: StandardSchema<CustomFieldEvent<FieldValues<Fields>>[]>;
  /**
   * Makes a batch of events: a new array, in the given order. It may be empty. Validates the events.
   *
   * @throws {RdsmValidationError} with every error in `errors`.
   */
  batch: <Event extends RdsmEvent>(events: Iterable<Event>) => Event[];
  /** Splits events into batches, as the function of this name does. */
  splitBatch: typeof splitBatch;
}

const conversionFieldName = /^cf_[^\n\r\u2027-\u202a]+$/;

/**
 * Declares the custom fields of an account, and returns builders and validators that accept these and no other custom
 * fields.
 *
 * Custom fields of the account (campos personalizados), each under its API identifier, which begins with `cf_`.
 *
 * @param fields What each field accepts: `text`, `number`, `integer`, `boolean`, `date`, `oneOf(…)`, `listOf(…)`.
 * @throws {RdsmValidationError} with each invalid name and each invalid kind, at paths such as `fields.cf_plan`.
 * @example
 * defineCustomFields({ cf_plan: oneOf('pro', 'free'), cf_seats: integer, cf_interests: listOf(text) })
 */
export function defineCustomFields<Fields extends FieldSpecs<Fields, CustomFields>>(
  fields: Fields,
): CustomFieldApi<Fields> {
  const declared = declareFields(fields, [conversionFieldName], 'cf_', messages);
  const conversionValidator = validateWith<CustomConversionEvent<FieldValues<Fields>>>(
    declared,
    explainConversionEvent,
    messages,
  );
  const conversionPayloadValidator = validatePayloadWith<CustomConversionEvent<FieldValues<Fields>>['payload']>(
    declared,
    explainConversionPayload,
    messages,
  );
  const eventValidator = validateWith<CustomFieldEvent<FieldValues<Fields>>>(declared, explainRdsmEvent, messages);
  const batchValidator = validateWith<CustomFieldEvent<FieldValues<Fields>>[]>(declared, explainEventBatch, messages);
  const buildConversion = declared.extend(buildConversionEvent);
  return {
    conversion: builderWith<CustomConversionEvent<FieldValues<Fields>>>(
      declared,
      buildConversion,
      conversionValidator.assert,
      conversionForm,
      messages,
    ) as object as CustomConversionBuilder<Fields>,
    buildConversion: buildConversion as object as CustomConversionBuild<Fields>,
    isConversion: conversionValidator.is,
    validateConversion: conversionValidator.validate,
    conversionSchema: conversionValidator.schema,
    isConversionPayload: conversionPayloadValidator.is,
    validateConversionPayload: conversionPayloadValidator.validate,
    conversionPayloadSchema: conversionPayloadValidator.schema,
    isEvent: eventValidator.is,
    validateEvent: eventValidator.validate,
    eventSchema: eventValidator.schema,
    isBatch: batchValidator.is,
    validateBatch: batchValidator.validate,
    batchSchema: batchValidator.schema,
    batch: batchWith(batchValidator.assert, messages),
    splitBatch,
  };
}

const fieldsApi: FieldsApi = {
  members: {
    fields: 'fields',
    name: 'api_identifier',
    isCustom: 'custom_field',
    dataType: 'data_type',
    label: 'label',
    rules: 'validation_rules',
    options: 'valid_options',
    option: 'value',
  },
  languages: ['pt-BR', 'default'],
  dataTypes: {
    STRING: { kind: 'text', isList: false },
    'STRING[]': { kind: 'text', isList: true },
    INTEGER: { kind: 'integer', isList: false },
    BOOLEAN: { kind: 'boolean', isList: false },
  },
};

/**
 * Declares the custom fields that the response of `GET /platform/contacts/fields` describes: what each
 * accepts, by its name. The fields that every account has are left out. One whose data type is not known is declared as
 * text, and reported to `onUnknownType`.
 *
 * @param answer The body of the response, as parsed JSON.
 * @throws {RdsmValidationError} with every error in the response; its paths begin with `answer`.
 * @see {@link https://developers.rdstation.com/reference/get_platform-contacts-fields}
 * @example
 * defineCustomFields(fromFieldsApi(await response.json()))
 */
export function fromFieldsApi(
  answer: unknown,
  options?: FieldsApiOptions,
): { [Name in keyof CustomFields]: AnyCustomField } {
  return declareAccountFields(answer, fieldsApi, conversionFieldName, messages, options);
}
