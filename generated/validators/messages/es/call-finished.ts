// Generated from spec/messages/es.ts. Do not edit: change the spec and run "npm run generate".

import { findLabel, type WithPath } from '../../runtime/label-of.js';
import type { Messages } from '../../runtime/message.js';
import type { StandardSchema } from '../../runtime/standard-schema.js';
import {
  type ErrorData,
  type ErrorWithMessage,
  type NoticeData,
  problemMessage,
  translateErrors,
  translateIssues,
} from '../../runtime/translate.js';
import { notices } from '../notices/es.js';

/** The messages of errors: see runtime/translate.ts. */
const messages: Messages = {
  CANNOT_BE_NULL: 'Campo obligatorio.',
  'CANNOT_BE_NULL.required': 'Ingrese un valor o deje este campo vacío.',
  INVALID_DATA_TYPE: 'El tipo de este valor no se acepta.',
  'INVALID_DATA_TYPE.STRING': 'Ingrese un texto.',
  'INVALID_DATA_TYPE.INTEGER': 'Ingrese un número entero.',
  'INVALID_DATA_TYPE.FLOAT': 'Ingrese un número.',
  'INVALID_DATA_TYPE.BOOLEAN': 'Indique sí o no.',
  'INVALID_DATA_TYPE.SET': 'Ingrese una lista.',
  'INVALID_DATA_TYPE.OBJECT': 'Ingrese un objeto con sus campos.',
  'INVALID_DATA_TYPE.max_items': 'Ingrese un único valor: este campo tiene valores diferentes.',
  CANNOT_BE_BLANK: 'Complete este campo.',
  INVALID_OPTION: 'Valores aceptados: {valid_options}.',
  INVALID_FORMAT: 'El formato no es válido.',
  'INVALID_FORMAT.email': 'Ingrese un correo electrónico válido.',
  'INVALID_FORMAT.date-time': 'Ingrese una fecha y hora válidas, como 2019-03-15T15:00:00-03:00.',
  INVALID: 'El valor no es válido.',
  INVALID_FIELDS: 'Este campo no existe.',
  'INVALID_FIELDS.CONVERSION': 'Solo {did_you_mean} acepta campos personalizados.',
  DID_YOU_MEAN: '¿Quiso decir {did_you_mean}?',
  FOUND_AT: 'Aquí se llama {found_at}.',
  OR: ' o ',
};

/**
 * Translates errors (es): of the validators and builders, or of the API itself.
 *
 * @returns The same errors in the same order, each with another `error_message`, for the person who fills in a form.
 */
export function translate<E extends ErrorWithMessage>(errors: readonly E[]): E[] {
  return translateErrors(errors, messages);
}

/**
 * The message (es) of an error, of an issue of a Standard Schema, or of a notice.
 *
 * @returns A sentence. It contains expected values and names of fields, and never a value of a field.
 */
export function messageOf(problem: ErrorData | NoticeData): string {
  return problemMessage(problem, messages, notices);
}

/**
 * A Standard Schema of this package with the messages of `messageOf` (es) in its issues, for libraries that
 * show only the message of an issue.
 */
export function translateSchema<S extends StandardSchema<unknown>>(schema: S): S {
  return translateIssues(schema, messages);
}

/** What events and fields are called (es). */
export const labels = {
  events: { CALL_FINISHED: 'Llamada completada' },
  fields: {
    event_type: 'Tipo de evento',
    event_family: 'Familia del evento',
    payload: 'Datos del evento',
    name: 'Nombre',
    email: 'Correo electrónico',
    company_name: 'Empresa',
    company_site: 'Sitio web de la empresa',
    job_title: 'Cargo',
    personal_phone: 'Teléfono',
    call_user_email: 'Correo electrónico de quien hizo la llamada',
    call_from_number: 'Número del call tracking',
    call_started_at: 'Inicio de la llamada',
    call_duration: 'Duración de la llamada',
    call_type: 'Tipo de llamada',
    call_status: 'Estado de la llamada',
    call_status_description: 'Descripción del estado de la llamada',
    call_phone_type: 'Tipo de teléfono',
    call_carrier: 'Operador',
    call_record: 'Grabación de la llamada',
    legal_bases: 'Bases legales',
    category: 'Categoría',
    type: 'Tipo',
    status: 'Estado',
  },
};

/**
 * What people call (es) the field of an error, an issue or a notice, or the field with a name or a path:
 * `labelOf('$.body.payload.email')`. Of an item of an array, it is the label of the array.
 *
 * @returns The label, or undefined for a field that has none, such as a custom field.
 * @example
 * `${labelOf(error) ?? error.path}: ${messageOf(error)}`
 */
export function labelOf(field: WithPath | string): string | undefined {
  return findLabel(field, labels.fields);
}
