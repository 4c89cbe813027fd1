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
   *
   * @example 'newsletter'
   */
  conversion_identifier: string;
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
   * State of the contact (estado).
   *
   * @example 'SC'
   */
  state?: string;
  /**
   * City of the contact (cidade).
   *
   * @example 'Florianópolis'
   */
  city?: string;
  /**
   * Country of the contact (país).
   *
   * @example 'Brasil'
   */
  country?: string;
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
   * Address of the company of the contact.
   *
   * @example 'Rua Exemplo, 1'
   */
  company_address?: string;
  /**
   * Tracking identifier of the visitor: the bare UUID that the `_rdtrk` cookie (`rdtrk`) holds.
   *
   * @example '43b00843-09af-4fae-bf9d-a0697640b808'
   */
  client_tracking_id?: string;
  /**
   * Value of the `__trf.src` cookie, base64-encoded or not, or the UTM source. With a cookie, traffic_medium, traffic_campaign and traffic_value must be empty.
   *
   * @example 'google'
   */
  traffic_source?: string;
  /**
   * UTM medium. Must be empty when traffic_source is a cookie.
   *
   * @example 'cpc'
   */
  traffic_medium?: string;
  /**
   * UTM campaign. Must be empty when traffic_source is a cookie.
   *
   * @example 'easter-50-off'
   */
  traffic_campaign?: string;
  /**
   * UTM term. Must be empty when traffic_source is a cookie.
   *
   * @example 'easter eggs'
   */
  traffic_value?: string;
  /**
   * Tags to add to the contact. Recommended for each: in lower case.
   *
   * @example ["mql","2019"]
   */
  tags?: string[];
  /**
   * Whether the contact may receive emails.
   */
  available_for_mailing?: boolean;
  /**
   * Legal bases for using the data of the contact (bases legais).
   *
   * @example [{"category":"communications","type":"consent","status":"granted"}]
   */
  legal_bases?: LegalBasis[];
}
