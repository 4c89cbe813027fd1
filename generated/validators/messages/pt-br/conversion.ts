// Generated from spec/messages/pt-br.ts. Do not edit: change the spec and run "npm run generate".

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
import { notices } from '../notices/pt-br.js';

/** The messages of errors: see runtime/translate.ts. */
const messages: Messages = {
  CANNOT_BE_NULL: 'Campo obrigatório.',
  'CANNOT_BE_NULL.required': 'Informe um valor ou deixe este campo em branco.',
  INVALID_DATA_TYPE: 'O tipo do valor não é válido.',
  'INVALID_DATA_TYPE.STRING': 'Informe um texto.',
  'INVALID_DATA_TYPE.INTEGER': 'Informe um número inteiro.',
  'INVALID_DATA_TYPE.FLOAT': 'Informe um número.',
  'INVALID_DATA_TYPE.BOOLEAN': 'Informe sim ou não.',
  'INVALID_DATA_TYPE.SET': 'Informe uma lista.',
  'INVALID_DATA_TYPE.OBJECT': 'Informe um objeto.',
  'INVALID_DATA_TYPE.max_items': 'Informe um único valor: há valores diferentes neste campo.',
  CANNOT_BE_BLANK: 'Preencha este campo.',
  INVALID_OPTION: 'Valores aceitos: {valid_options}.',
  INVALID_FORMAT: 'O formato não é válido.',
  'INVALID_FORMAT.email': 'Informe um e-mail válido.',
  'INVALID_FORMAT.date-time': 'Informe data e hora válidas, como 2019-03-15T15:00:00-03:00.',
  INVALID: 'O valor não é válido.',
  CONFLICTING_FIELD: 'Deixe este campo vazio, por causa do valor de {conflicts_with}.',
  'CONFLICTING_FIELD.traffic_source': 'Deixe vazio quando Origem do tráfego é um cookie.',
  INVALID_FIELDS: 'Este campo não existe.',
  DID_YOU_MEAN: 'Você quis dizer {did_you_mean}?',
  FOUND_AT: 'Este campo foi enviado como {found_at}.',
  OR: ' ou ',
};

/**
 * Translates errors (pt-br): of the validators and builders, or of the API itself.
 *
 * @returns The same errors in the same order, each with another `error_message`, for the person who fills in a form.
 */
export function translate<E extends ErrorWithMessage>(errors: readonly E[]): E[] {
  return translateErrors(errors, messages);
}

/**
 * The message (pt-br) of an error, of an issue of a Standard Schema, or of a notice.
 *
 * @returns A sentence. It contains expected values and names of fields, and never a value of a field.
 */
export function messageOf(problem: ErrorData | NoticeData): string {
  return problemMessage(problem, messages, notices);
}

/**
 * A Standard Schema of this package with the messages of `messageOf` (pt-br) in its issues, for libraries that
 * show only the message of an issue.
 */
export function translateSchema<S extends StandardSchema<unknown>>(schema: S): S {
  return translateIssues(schema, messages);
}

/** What events and fields are called (pt-br). */
export const labels = {
  events: { CONVERSION: 'Conversão' },
  fields: {
    event_type: 'Tipo do evento',
    event_family: 'Família do evento',
    payload: 'Dados do evento',
    conversion_identifier: 'Identificador da conversão',
    name: 'Nome',
    email: 'E-mail',
    job_title: 'Cargo',
    state: 'Estado',
    city: 'Cidade',
    country: 'País',
    personal_phone: 'Telefone',
    mobile_phone: 'Celular',
    twitter: 'Twitter',
    facebook: 'Facebook',
    linkedin: 'LinkedIn',
    website: 'Site',
    company_name: 'Empresa',
    company_site: 'Site da empresa',
    company_address: 'Endereço da empresa',
    client_tracking_id: 'Identificador de rastreamento',
    traffic_source: 'Origem do tráfego',
    traffic_medium: 'Mídia do tráfego',
    traffic_campaign: 'Campanha',
    traffic_value: 'Termo da campanha',
    tags: 'Tags',
    available_for_mailing: 'Receber e-mails',
    legal_bases: 'Bases legais',
    category: 'Categoria',
    type: 'Tipo',
    status: 'Status',
  },
};

/**
 * What people call (pt-br) the field of an error, an issue or a notice, or the field with a name or a path:
 * `labelOf('$.body.payload.email')`. Of an item of an array, it is the label of the array.
 *
 * @returns The label, or undefined for a field that has none, such as a custom field.
 * @example
 * `${labelOf(error) ?? error.path}: ${messageOf(error)}`
 */
export function labelOf(field: WithPath | string): string | undefined {
  return findLabel(field, labels.fields);
}
