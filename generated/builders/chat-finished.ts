// Generated from spec/events/chat-finished.ts. Do not edit: change the spec and run "npm run generate".

import type { ChatFinishedEvent, ChatFinishedPayload } from '@rdsm-events/types/chat-finished';
import { assertChatFinished } from '@rdsm-events/validators/chat-finished';
import { builderMessages } from './messages/api/en.js';
import { createBuilder, type Parse } from './runtime/builder.js';
import { anything, email, list, object, text } from './runtime/form-fields.js';
import type { Form } from './runtime/form-payload.js';
import { type FormInputs, type FormOptions, type FormResult, type FromForm, readForm } from './runtime/form.js';
import type { OnlyKnown, PayloadInput } from './runtime/input.js';

export { RdsmValidationError } from './runtime/validation-error.js';

/** Input of `chatFinished`: the fields of CHAT_FINISHED. */
export interface ChatFinishedInput extends PayloadInput<ChatFinishedPayload> {}

/**
 * A conversation with a contact ended in a chat.
 *
 * Required: chat_subject, cf_chat_status, cf_chat_transcript_message, email.
 *
 * `chatFinished` validates the event, and throws an `RdsmValidationError` with every error if it is invalid. `buildChatFinished` only builds it, and imports no validator.
 *
 * @see {@link https://legacydevelopers.rdstation.com/es/reference/events | Evento de Fin de Conversación}
 * @see {@link https://developers.rdstation.com/reference/evento-termino-conversa | Evento de Término de Conversa}
 */
export function buildChatFinished<Name extends PropertyKey = keyof ChatFinishedInput>(
  payload: ChatFinishedInput & OnlyKnown<Name, keyof ChatFinishedInput>,
): ChatFinishedEvent {
  return { event_type: 'CHAT_FINISHED', event_family: 'CDP', payload: payload as object as ChatFinishedPayload };
}

/** Makes the CHAT_FINISHED event of the inputs of a form. */
function fromForm(form: FormInputs, options?: FormOptions<ChatFinishedInput>): FormResult<ChatFinishedEvent> {
  const inputs: Form = {
    fields: {
      chat_subject: text,
      cf_chat_status: text,
      cf_chat_transcript_message: text,
      cf_chat_type: text,
      cf_birthdate: text,
      cf_gender: text,
      name: text,
      email: email,
      job_title: text,
      personal_phone: text,
      mobile_phone: text,
      twitter: text,
      facebook: text,
      linkedin: text,
      website: text,
      company_name: text,
      company_site: text,
      legal_bases: list(object({ category: anything, type: anything, status: anything })),
    },
    aliases: {
      email: 'correo emailaddress mail useremail workemail correoelectronico direcciondecorreoelectronico',
      name: 'nome nombre fullname nomecompleto nombrecompleto primeironome firstname',
      company_name: 'empresa nomedaempresa company',
      job_title: 'cargo',
      personal_phone: 'phone phonenumber tel telephone telefone telefono fone',
      mobile_phone: 'celular mobile whatsapp telefonecelular telefonewhatsapp',
      legal_bases: 'baseslegais',
      company_site: 'sitedaempresa',
    },
  };
  return readForm(form, options, inputs, chatFinished.parse, builderMessages);
}

/**
 * A conversation with a contact ended in a chat.
 *
 * Required: chat_subject, cf_chat_status, cf_chat_transcript_message, email.
 *
 * `chatFinished` validates the event, and throws an `RdsmValidationError` with every error if it is invalid. `buildChatFinished` only builds it, and imports no validator.
 *
 * @see {@link https://legacydevelopers.rdstation.com/es/reference/events | Evento de Fin de Conversación}
 * @see {@link https://developers.rdstation.com/reference/evento-termino-conversa | Evento de Término de Conversa}
 * @throws {RdsmValidationError} with every error in `errors`.
 * @example
 * chatFinished({ chat_subject: 'Invoice', cf_chat_status: 'online', cf_chat_transcript_message: 'Hello!', email: 'ana@example.com' })
 */
export const chatFinished: typeof buildChatFinished &
  Parse<ChatFinishedEvent> &
  FromForm<ChatFinishedEvent, ChatFinishedInput> = /* @__PURE__ */ createBuilder(
  buildChatFinished,
  assertChatFinished,
  builderMessages,
  { fromForm: fromForm },
);
