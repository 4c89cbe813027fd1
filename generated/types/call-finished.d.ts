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
   */
  name?: string;
  /**
   * Email of the contact; it identifies the contact.
   */
  email: string;
  /**
   * Name of the company of the contact (empresa).
   */
  company_name?: string;
  /**
   * Website of the company of the contact.
   */
  company_site?: string;
  /**
   * Job title of the contact (cargo).
   */
  job_title?: string;
  /**
   * Phone of the contact who answered the call.
   */
  personal_phone?: string;
  /**
   * Email of the caller.
   */
  call_user_email?: string;
  /**
   * Number of the call tracking.
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
   */
  call_status: string;
  /**
   * What completes the status: name of the recipient, a message, or Off.
   */
  call_status_description?: string;
  /**
   * Type of the phone, spelt as the documents spell it.
   */
  call_phone_type?: 'Mobile' | 'comercial';
  /**
   * Name of the carrier.
   */
  call_carrier?: string;
  /**
   * URL of the recording of the call.
   */
  call_record?: string;
  /**
   * Legal bases for using the data of the contact (bases legais).
   */
  legal_bases?: LegalBasis[];
}
