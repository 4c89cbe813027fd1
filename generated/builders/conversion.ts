// Generated from spec/events/conversion.ts. Do not edit: change the spec and run "npm run generate".

import type { ConversionEvent, ConversionPayload } from '@rdsm-events/types/conversion';
import type { CustomFields } from '@rdsm-events/types/custom-fields';
import { assertConversion } from '@rdsm-events/validators/conversion';
import { createBuilder, type Parse } from './runtime/builder.js';
import type { AccountFields } from './runtime/custom-field.js';
import { anything, boolean, customText, list, object, text } from './runtime/form-fields.js';
import type { Form } from './runtime/form-payload.js';
import { type FormInputs, type FormOptions, type FormResult, type FromForm, readForm } from './runtime/form.js';
import type { KnownKey, NoInfer, OnlyKnown, PayloadInput } from './runtime/input.js';
import type { TrafficFieldsFor, TrafficSource, UtmTraffic } from './traffic-source.js';

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
 * Only builds: nothing is validated, and no validator is imported. `conversion` also validates.
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
  const inputs: Form = {
    fields: {
      conversion_identifier: text,
      name: text,
      email: text,
      job_title: text,
      state: text,
      city: text,
      country: text,
      personal_phone: text,
      mobile_phone: text,
      twitter: text,
      facebook: text,
      linkedin: text,
      website: text,
      company_name: text,
      company_site: text,
      company_address: text,
      client_tracking_id: text,
      traffic_source: text,
      traffic_medium: text,
      traffic_campaign: text,
      traffic_value: text,
      tags: list(text, ','),
      available_for_mailing: boolean,
      legal_bases: list(object({ category: anything, type: anything, status: anything })),
    },
    customFields: ['cf_', customText],
    aliases: {
      conversion_identifier: 'identificador',
      email: 'mail emailaddress correo',
      name: 'nome nombre fullname nomecompleto primeironome firstname',
      company_name: 'empresa nomedaempresa company',
      job_title: 'cargo',
      personal_phone: 'phone phonenumber tel telephone telefone telefono fone',
      mobile_phone: 'celular mobile whatsapp telefonecelular telefonewhatsapp',
      state: 'estado uf',
      city: 'cidade ciudad',
      country: 'pais',
      tags: 'tag etiquetas',
      traffic_source: 'utmsource',
      traffic_medium: 'utmmedium',
      traffic_campaign: 'utmcampaign',
      traffic_value: 'utmterm',
      legal_bases: 'baseslegais',
      company_site: 'sitedaempresa',
    },
    rules: [
      {
        field: 'traffic_source',
        pattern: /^(?:encoded_|[{]|%7[Bb]|eyJ)/,
        empty: ['traffic_medium', 'traffic_campaign', 'traffic_value'],
      },
    ],
  };
  return readForm(form, options, inputs, conversion.parse);
}

/**
 * A contact converted: a form was sent, a page visited, a material downloaded.
 *
 * Required: conversion_identifier, email.
 *
 * Validates the event. `buildConversion` only builds it.
 *
 * @see {@link https://legacydevelopers.rdstation.com/es/reference/events | Evento de Conversión}
 * @see {@link https://developers.rdstation.com/reference/evento-de-conversao-padrao | Evento de Conversão Padrão}
 * @throws {RdsmValidationError} with every error in `errors`.
 * @example
 * conversion({ conversion_identifier: 'newsletter', email: 'ana@example.com' })
 */
export const conversion: typeof buildConversion & Parse<ConversionEvent> & FromForm<ConversionEvent, ConversionInput> =
  /* @__PURE__ */ createBuilder(buildConversion, assertConversion, { fromForm: fromForm });
