// Generated from spec/events/call-finished.ts. Do not edit: change the spec and run "npm run generate".

import type { LegalBasis } from './legal-basis.js';

/**
 * A phone call with a contact ended.
 *
 * @see {@link https://legacydevelopers.rdstation.com/es/reference/events | Evento de llamada Completada}
 * @see {@link https://developers.rdstation.com/reference/evento-chamada-concluida | Evento de Chamada Concluída}
 */
export interface CallFinishedEvent {
  /**
   * Type of the event.
   */
  event_type: 'CALL_FINISHED';
  /**
   * Family of the event; CDP is the only one.
   */
  event_family: 'CDP';
  payload: CallFinishedPayload;
}

/**
 * The fields of CALL_FINISHED.
 */
export interface CallFinishedPayload {
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
   * Job title of the contact (cargo).
   *
   * @example 'Buyer'
   */
  job_title?: string;
  /**
   * Phone of the contact who answered the call.
   *
   * @example '+5511912341234'
   */
  personal_phone?: string;
  /**
   * Email of the caller.
   *
   * @example 'sales@example.com'
   */
  call_user_email?: string;
  /**
   * Number of the call tracking.
   *
   * @example '+551112341234'
   */
  call_from_number: string;
  /**
   * When the call began, in RFC 3339.
   *
   * @example '2019-03-15T15:00:00.05Z'
   */
  call_started_at?: string;
  /**
   * Length of the call, as text: the documented type is String. Unit: seconds.
   *
   * @example '58'
   */
  call_duration?: string;
  /**
   * Whether the contact called or was called.
   */
  call_type?: 'Inbound' | 'Outbound';
  /**
   * Status of the call.
   *
   * @example 'in_progress'
   */
  call_status: string;
  /**
   * What completes the status: name of the recipient, a message, or Off.
   *
   * @example 'Off'
   */
  call_status_description?: string;
  /**
   * Type of the phone, spelt as the documents spell it.
   */
  call_phone_type?: 'Mobile' | 'comercial';
  /**
   * Name of the carrier.
   *
   * @example 'Vivo'
   */
  call_carrier?: string;
  /**
   * URL of the recording of the call.
   *
   * @example 'https://www.example.com/calls/1'
   */
  call_record?: string;
  /**
   * Legal bases for using the data of the contact (bases legais).
   *
   * @example [{"category":"communications","type":"consent","status":"granted"}]
   */
  legal_bases?: LegalBasis[];
}
