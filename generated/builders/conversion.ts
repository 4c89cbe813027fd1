// Generated from spec/events/conversion.ts. Do not edit: change the spec and run "npm run generate".

import type { ConversionEvent, ConversionPayload } from '@rdsm-events/types/conversion';
import type { CustomFields } from '@rdsm-events/types/custom-fields';
import { assertConversion } from '@rdsm-events/validators/conversion';
import { builderMessages } from './messages/api/en.js';
import { createBuilder, type Parse } from './runtime/builder.js';
import type { AccountFields } from './runtime/custom-field.js';
import { type FormInputs, type FormOptions, type FormResult, type FromForm, readForm } from './runtime/form.js';
import type { KnownKey, NoInfer, OnlyKnown, PayloadInput } from './runtime/input.js';
import type { TrafficFieldsFor, TrafficSource, UtmTraffic } from './traffic-source.js';
import { conversionForm } from './web-forms/conversion.js';

export { RdsmValidationError } from './runtime/validation-error.js';

/** The fields of CONVERSION whose types have no parameters. */
interface ConversionFields extends PayloadInput<
  ConversionPayload,
  Exclude<KnownKey<ConversionPayload>, keyof UtmTraffic>
> {}

/** Input of `conversion`: the fields of CONVERSION. */
export type ConversionInput<Fields = CustomFields, Traffic = TrafficSource> = ConversionFields & Traffic & Fields;

/**
 * A contact converted: a form was sent, a page visited, a material downloaded.
 *
 * Required: conversion_identifier, email.
 *
 * `conversion` validates the event, and throws an `RdsmValidationError` with every error if it is invalid. `buildConversion` only builds it, and imports no validator.
 *
 * @see {@link https://legacydevelopers.rdstation.com/es/reference/events | Evento de Conversión}
 * @see {@link https://developers.rdstation.com/reference/evento-de-conversao-padrao | Evento de Conversão Padrão}
 */
export function buildConversion<
  Fields extends AccountFields<Fields, CustomFields> = CustomFields,
  Name extends PropertyKey = never,
  Source extends string = string,
>(
  payload: ConversionInput<NoInfer<Fields>, [Name] extends [never] ? TrafficSource : TrafficFieldsFor<Source>> &
    OnlyKnown<Name, keyof ConversionInput<Fields>>,
): ConversionEvent {
  return { event_type: 'CONVERSION', event_family: 'CDP', payload: payload as object as ConversionPayload };
}

/** Makes the CONVERSION event of the inputs of a form. */
function fromForm(form: FormInputs, options?: FormOptions<ConversionInput>): FormResult<ConversionEvent> {
  return readForm(form, options, conversionForm, conversion.parse, builderMessages);
}

/**
 * A contact converted: a form was sent, a page visited, a material downloaded.
 *
 * Required: conversion_identifier, email.
 *
 * `conversion` validates the event, and throws an `RdsmValidationError` with every error if it is invalid. `buildConversion` only builds it, and imports no validator.
 *
 * @see {@link https://legacydevelopers.rdstation.com/es/reference/events | Evento de Conversión}
 * @see {@link https://developers.rdstation.com/reference/evento-de-conversao-padrao | Evento de Conversão Padrão}
 * @throws {RdsmValidationError} with every error in `errors`.
 * @example
 * conversion({ conversion_identifier: 'newsletter', email: 'ana@example.com' })
 */
export const conversion: typeof buildConversion & Parse<ConversionEvent> & FromForm<ConversionEvent, ConversionInput> =
  /* @__PURE__ */ createBuilder(buildConversion, assertConversion, builderMessages, { fromForm: fromForm });
