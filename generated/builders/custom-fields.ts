// Generated from spec/custom-fields.ts. Do not edit: change the spec and run "npm run generate".

import { type ConversionInput, buildConversion } from './conversion.js';
import { type Checked, type FixedName, type Only, withCheck } from './runtime/builder.js';
import type { CustomField } from './runtime/custom-field.js';
import { knowing } from './runtime/declared-fields.js';
import type { TrafficBeside } from './traffic-source.js';
import type { ConversionEvent, ConversionPayload } from '@rdsm-events/types/conversion';
import type { CustomFields } from '@rdsm-events/types/custom-fields';
import type { StandardSchema, ValidateOptions, ValidationResult } from '@rdsm-events/validators';
import { conversionSchema, validateConversion } from '@rdsm-events/validators/conversion';

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

/** A CONVERSION event with custom fields of which the types are known. */
export interface ConversionEventWith<Fields> extends Omit<ConversionEvent, 'payload'> {
  payload: Pick<ConversionPayload, FixedName<ConversionPayload>> & Fields;
}

/** The builder of CONVERSION events with declared custom fields. */
export interface ConversionBuilderWith<Fields> extends Checked<ConversionEventWith<FieldValues<Fields>>> {
  /**
   * A contact converted: a form was sent, a page visited, a material downloaded.
   *
   * @see {@link https://legacydevelopers.rdstation.com/es/reference/events | Evento de Conversión}
   * @see {@link https://developers.rdstation.com/reference/evento-de-conversao-padrao | Evento de Conversão Padrão}
   */
  <Name extends PropertyKey = never, Source extends string = string>(
    payload: Only<Name, ConversionInput<FieldValues<Fields>, TrafficBeside<Source>>>,
  ): ConversionEventWith<FieldValues<Fields>>;
}

/** A builder and validators that know the custom fields of an account. */
export interface KnownCustomFields<Fields> {
  /** Makes an event with declared custom fields. */
  conversion: ConversionBuilderWith<Fields>;
  /** Whether a value is such an event. */
  isConversion: (value: unknown) => value is ConversionEventWith<FieldValues<Fields>>;
  /** Validates such an event. A custom field that is not declared does not exist. */
  validateConversion: (
    value: unknown,
    options?: ValidateOptions,
  ) => ValidationResult<ConversionEventWith<FieldValues<Fields>>>;
  /** Standard Schema of such an event (standardschema.dev). */
  conversionSchema: StandardSchema<ConversionEventWith<FieldValues<Fields>>>;
}

const conversionFieldName = /^cf_[^\n\r\u2028\u2029]+$/;

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
  const conversion = knowing<ConversionEventWith<FieldValues<Fields>>>(
    fields,
    conversionFieldName,
    validateConversion,
    conversionSchema,
  );
  return {
    conversion: withCheck(buildConversion, conversion.assert) as object as ConversionBuilderWith<Fields>,
    isConversion: conversion.is,
    validateConversion: conversion.validate,
    conversionSchema: conversion.schema,
  };
}
