// Generated from spec/events/greeting.ts. Do not edit: change the spec and run "npm run generate".

import type { CustomFields } from './custom-fields.js';
import type { LegalBasis } from './legal-basis.js';

/**
 * A contact said hello.
 *
 * @see {@link https://legacydevelopers.rdstation.com/es/reference/events | Saludo}
 */
export interface GreetingEvent {
  /**
   * Type of the event.
   */
  event_type: 'GREETING';
  /**
   * Family of the event; CDP is the only one.
   */
  event_family: 'CDP';
  payload: GreetingPayload;
}

/**
 * The fields of GREETING.
 */
export interface GreetingPayload extends CustomFields {
  /**
   * Email of the contact.
   */
  email: string;
  /**
   * What was said.
   */
  words: string;
  /**
   * How it was said.
   */
  mood?: 'Glad' | 'Sad';
  /**
   * When it was said.
   *
   * @example '2019-03-15T15:00:00.05Z'
   */
  said_at?: string;
  /**
   * How long it took. Unit: seconds.
   */
  seconds?: number;
  /**
   * Whether it was loud.
   */
  loud?: boolean;
  /**
   * Where it was heard: a channel, or a code in brackets.
   */
  source?: string;
  /**
   * How it was heard. Must be empty when source is a code.
   */
  medium?: string;
  /**
   * Tags.
   */
  tags?: string[];
  /**
   * Legal bases for using the data of the contact (bases legais).
   *
   * @example [{"category":"communications","type":"consent","status":"granted"}]
   */
  legal_bases?: LegalBasis[];
}
