// Generated from spec/events/conversion.ts. Do not edit: change the spec and run "npm run generate".

import type { CustomFields } from './custom-fields.js';
import type { LegalBasis } from './legal-basis.js';

/**
 * A contact converted: a form was sent, a page visited, a material downloaded.
 *
 * @see {@link https://legacydevelopers.rdstation.com/es/reference/events | Evento de Conversión}
 * @see {@link https://developers.rdstation.com/reference/evento-de-conversao-padrao | Evento de Conversão Padrão}
 */
export interface ConversionEvent {
  /**
   * Type of the event.
   */
  event_type: 'CONVERSION';
  /**
   * Family of the event; CDP is the only one.
   */
  event_family: 'CDP';
  payload: ConversionPayload;
}

/**
 * The fields of CONVERSION.
 */
export interface ConversionPayload extends CustomFields {
  /**
   * Name of the conversion; it identifies the event.
   */
  conversion_identifier: string;
  /**
   * Name of the contact.
   */
  name?: string;
  /**
   * Email of the contact; it identifies the contact.
   */
  email: string;
  /**
   * Job title of the contact (cargo).
   */
  job_title?: string;
  /**
   * State of the contact (estado).
   */
  state?: string;
  /**
   * City of the contact (cidade).
   */
  city?: string;
  /**
   * Country of the contact (país).
   */
  country?: string;
  /**
   * Phone of the contact (telefone).
   */
  personal_phone?: string;
  /**
   * Mobile phone of the contact (celular).
   */
  mobile_phone?: string;
  /**
   * Twitter (X) of the contact: handle or address.
   */
  twitter?: string;
  /**
   * Facebook of the contact: name or address.
   */
  facebook?: string;
  /**
   * LinkedIn of the contact: name or address.
   */
  linkedin?: string;
  /**
   * Website of the contact.
   */
  website?: string;
  /**
   * Name of the company of the contact (empresa).
   */
  company_name?: string;
  /**
   * Website of the company of the contact.
   */
  company_site?: string;
  /**
   * Address of the company of the contact.
   */
  company_address?: string;
  /**
   * Tracking identifier of the visitor: the bare UUID that the `_rdtrk` cookie (`rdtrk`) holds.
   *
   * @example '43b00843-09af-4fae-bf9d-a0697640b808'
   */
  client_tracking_id?: string;
  /**
   * Value of the `__trf.src` cookie, base64-encoded or not, or the UTM source. Beside a cookie, traffic_medium, traffic_campaign and traffic_value must be empty.
   */
  traffic_source?: string;
  /**
   * UTM medium. Must be empty when traffic_source is a cookie.
   */
  traffic_medium?: string;
  /**
   * UTM campaign. Must be empty when traffic_source is a cookie.
   */
  traffic_campaign?: string;
  /**
   * UTM term. Must be empty when traffic_source is a cookie.
   */
  traffic_value?: string;
  /**
   * Tags to add to the contact.
   */
  tags?: string[];
  /**
   * Whether the contact may receive emails.
   */
  available_for_mailing?: boolean;
  /**
   * Legal bases for using the data of the contact (bases legais).
   */
  legal_bases?: LegalBasis[];
}
