// Generated from spec/events/chat-finished.ts. Do not edit: change the spec and run "npm run generate".

import type { LegalBasis } from './legal-basis.js';

/**
 * A conversation with a contact ended in a chat.
 *
 * @see {@link https://legacydevelopers.rdstation.com/es/reference/events | Evento de Fin de Conversación}
 * @see {@link https://developers.rdstation.com/reference/evento-termino-conversa | Evento de Término de Conversa}
 */
export interface ChatFinishedEvent {
  /**
   * Type of the event.
   */
  event_type: 'CHAT_FINISHED';
  /**
   * Family of the event; CDP is the only one.
   */
  event_family: 'CDP';
  payload: ChatFinishedPayload;
}

/**
 * The fields of CHAT_FINISHED.
 */
export interface ChatFinishedPayload {
  /**
   * Subject of the chat.
   *
   * @example 'Invoice'
   */
  chat_subject: string;
  /**
   * Status of the chat, such as online.
   *
   * @example 'online'
   */
  cf_chat_status: string;
  /**
   * Transcript of the chat.
   *
   * @example 'Hello!'
   */
  cf_chat_transcript_message: string;
  /**
   * Type of the chat, such as sales or support.
   *
   * @example 'support'
   */
  cf_chat_type?: string;
  /**
   * Birth date of the contact, such as 1980-06-10.
   *
   * @example '1980-06-10'
   */
  cf_birthdate?: string;
  /**
   * Gender of the contact.
   *
   * @example 'female'
   */
  cf_gender?: string;
  /**
   * Name of the contact.
   *
   * @example 'Ana'
   */
  name?: string;
  /**
   * Email of the contact; it identifies the contact.
   *
   * @example 'ana@example.com'
   */
  email: string;
  /**
   * Job title of the contact (cargo).
   *
   * @example 'Buyer'
   */
  job_title?: string;
  /**
   * Phone of the contact (telefone).
   *
   * @example '+551112341234'
   */
  personal_phone?: string;
  /**
   * Mobile phone of the contact (celular).
   *
   * @example '+5511912341234'
   */
  mobile_phone?: string;
  /**
   * Twitter (X) of the contact: handle or address.
   *
   * @example '@ana'
   */
  twitter?: string;
  /**
   * Facebook of the contact: name or address.
   *
   * @example 'https://facebook.com/ana'
   */
  facebook?: string;
  /**
   * LinkedIn of the contact: name or address.
   *
   * @example 'https://www.linkedin.com/in/ana'
   */
  linkedin?: string;
  /**
   * Website of the contact.
   *
   * @example 'https://ana.example.com'
   */
  website?: string;
  /**
   * Name of the company of the contact (empresa).
   *
   * @example 'Acme Inc'
   */
  company_name?: string;
  /**
   * Website of the company of the contact.
   *
   * @example 'https://acme.example.com'
   */
  company_site?: string;
  /**
   * Legal bases for using the data of the contact (bases legais).
   *
   * @example [{"category":"communications","type":"consent","status":"granted"}]
   */
  legal_bases?: LegalBasis[];
}
