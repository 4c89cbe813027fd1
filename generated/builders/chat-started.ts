// Generated from spec/events/chat-started.ts. Do not edit: change the spec and run "npm run generate".

import type { ChatStartedEvent, ChatStartedPayload } from '@rdsm-events/types/chat-started';
import { assertChatStarted } from '@rdsm-events/validators/chat-started';
import { builderMessages } from './messages/api/en.js';
import { createBuilder, type Parse } from './runtime/builder.js';
import { anything, email, list, object, text } from './runtime/form-fields.js';
import type { Form } from './runtime/form-payload.js';
import { type FormInputs, type FormOptions, type FormResult, type FromForm, readForm } from './runtime/form.js';
import type { OnlyKnown, PayloadInput } from './runtime/input.js';

export { RdsmValidationError } from './runtime/validation-error.js';

/** Input of `chatStarted`: the fields of CHAT_STARTED. */
export interface ChatStartedInput extends PayloadInput<ChatStartedPayload> {}

/**
 * A contact began a conversation in a chat.
 *
 * Required: chat_subject, cf_chat_status, email.
 *
 * `chatStarted` validates the event, and throws an `RdsmValidationError` with every error if it is invalid. `buildChatStarted` only builds it, and imports no validator.
 *
 * @see {@link https://legacydevelopers.rdstation.com/es/reference/events | Evento de Inicio de Conversación}
 * @see {@link https://developers.rdstation.com/reference/evento-inicio-conversa | Evento de Início de Conversa}
 */
export function buildChatStarted<Name extends PropertyKey = keyof ChatStartedInput>(
  payload: ChatStartedInput & OnlyKnown<Name, keyof ChatStartedInput>,
): ChatStartedEvent {
  return { event_type: 'CHAT_STARTED', event_family: 'CDP', payload: payload as object as ChatStartedPayload };
}

/** Makes the CHAT_STARTED event of the inputs of a form. */
function fromForm(form: FormInputs, options?: FormOptions<ChatStartedInput>): FormResult<ChatStartedEvent> {
  const inputs: Form = {
    fields: {
      chat_subject: text,
      cf_chat_status: text,
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
  return readForm(form, options, inputs, chatStarted.parse, builderMessages);
}

/**
 * A contact began a conversation in a chat.
 *
 * Required: chat_subject, cf_chat_status, email.
 *
 * `chatStarted` validates the event, and throws an `RdsmValidationError` with every error if it is invalid. `buildChatStarted` only builds it, and imports no validator.
 *
 * @see {@link https://legacydevelopers.rdstation.com/es/reference/events | Evento de Inicio de Conversación}
 * @see {@link https://developers.rdstation.com/reference/evento-inicio-conversa | Evento de Início de Conversa}
 * @throws {RdsmValidationError} with every error in `errors`.
 * @example
 * chatStarted({ chat_subject: 'Invoice', cf_chat_status: 'online', email: 'ana@example.com' })
 */
export const chatStarted: typeof buildChatStarted &
  Parse<ChatStartedEvent> &
  FromForm<ChatStartedEvent, ChatStartedInput> = /* @__PURE__ */ createBuilder(
  buildChatStarted,
  assertChatStarted,
  builderMessages,
  { fromForm: fromForm },
);
