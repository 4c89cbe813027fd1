// Generated from spec/events/call-finished.ts. Do not edit: change the spec and run "npm run generate".

import type { CallFinishedEvent, CallFinishedPayload } from '@rdsm-events/types/call-finished';
import { assertCallFinished } from '@rdsm-events/validators/call-finished';
import { builderMessages } from './messages/api/en.js';
import { createBuilder, type Parse } from './runtime/builder.js';
import { dateTime } from './runtime/form-date.js';
import { anything, email, list, object, oneOf, text } from './runtime/form-fields.js';
import type { Form } from './runtime/form-payload.js';
import { type FormInputs, type FormOptions, type FormResult, type FromForm, readForm } from './runtime/form.js';
import type { OnlyKnown, PayloadInput } from './runtime/input.js';
import { serialize, serializeDate, serializeNumber } from './runtime/serialize.js';

export { RdsmValidationError } from './runtime/validation-error.js';

/** Input of `callFinished`: the fields of CALL_FINISHED. */
export interface CallFinishedInput extends PayloadInput<
  CallFinishedPayload,
  Exclude<keyof CallFinishedPayload, 'call_started_at' | 'call_duration'>
> {
  /**
   * When the call began, in RFC 3339. A `Date` is sent as an RFC 3339 date-time.
   *
   * @example '2019-03-15T15:00:00.05Z'
   */
  call_started_at?: string | Date | undefined;
  /**
   * Length of the call, as text: the documented type is String. Unit: seconds. A number of seconds is sent as a string.
   *
   * @example '58'
   */
  call_duration?: string | number | undefined;
}

/** The fields whose values are serialized. */
const callFinishedSerializers = { call_started_at: serializeDate, call_duration: serializeNumber };

/**
 * A phone call with a contact ended.
 *
 * Required: email, call_from_number, call_status.
 *
 * `callFinished` validates the event, and throws an `RdsmValidationError` with every error if it is invalid. `buildCallFinished` only builds it, and imports no validator.
 *
 * @see {@link https://legacydevelopers.rdstation.com/es/reference/events | Evento de llamada Completada}
 * @see {@link https://developers.rdstation.com/reference/evento-chamada-concluida | Evento de Chamada Concluída}
 */
export function buildCallFinished<Name extends PropertyKey = keyof CallFinishedInput>(
  payload: CallFinishedInput & OnlyKnown<Name, keyof CallFinishedInput>,
): CallFinishedEvent {
  return { event_type: 'CALL_FINISHED', event_family: 'CDP', payload: serialize(payload, callFinishedSerializers) };
}

/** Makes the CALL_FINISHED event of the inputs of a form. */
function fromForm(form: FormInputs, options?: FormOptions<CallFinishedInput>): FormResult<CallFinishedEvent> {
  const inputs: Form = {
    fields: {
      name: text,
      email: email,
      company_name: text,
      company_site: text,
      job_title: text,
      personal_phone: text,
      call_user_email: email,
      call_from_number: text,
      call_started_at: dateTime,
      call_duration: text,
      call_type: oneOf('Inbound', 'Outbound'),
      call_status: text,
      call_status_description: text,
      call_phone_type: oneOf('Mobile', 'comercial'),
      call_carrier: text,
      call_record: text,
      legal_bases: list(object({ category: anything, type: anything, status: anything })),
    },
    aliases: {
      email: 'correo emailaddress mail useremail workemail correoelectronico direcciondecorreoelectronico',
      name: 'nome nombre fullname nomecompleto nombrecompleto primeironome firstname',
      company_name: 'empresa nomedaempresa company',
      job_title: 'cargo',
      personal_phone: 'phone phonenumber tel telephone telefone telefono fone',
      legal_bases: 'baseslegais',
      company_site: 'sitedaempresa',
    },
  };
  return readForm(form, options, inputs, callFinished.parse, builderMessages);
}

/**
 * A phone call with a contact ended.
 *
 * Required: email, call_from_number, call_status.
 *
 * `callFinished` validates the event, and throws an `RdsmValidationError` with every error if it is invalid. `buildCallFinished` only builds it, and imports no validator.
 *
 * @see {@link https://legacydevelopers.rdstation.com/es/reference/events | Evento de llamada Completada}
 * @see {@link https://developers.rdstation.com/reference/evento-chamada-concluida | Evento de Chamada Concluída}
 * @throws {RdsmValidationError} with every error in `errors`.
 * @example
 * callFinished({ email: 'ana@example.com', call_from_number: '+551112341234', call_status: 'in_progress' })
 */
export const callFinished: typeof buildCallFinished &
  Parse<CallFinishedEvent> &
  FromForm<CallFinishedEvent, CallFinishedInput> = /* @__PURE__ */ createBuilder(
  buildCallFinished,
  assertCallFinished,
  builderMessages,
  { fromForm: fromForm },
);
