// Generated from spec/events/call-finished.ts. Do not edit: change the spec and run "npm run generate".

import { dateTime } from './formats.js';
import { type Checked, type Only, withCheck } from './runtime/builder.js';
import { numberText, toTexts } from './runtime/texts.js';
import type { CallFinishedEvent, CallFinishedPayload } from '@rdsm-events/types/call-finished';
import { assertCallFinished } from '@rdsm-events/validators/call-finished';

/** What `callFinished` takes: the fields of CALL_FINISHED. */
export interface CallFinishedInput extends Omit<CallFinishedPayload, 'call_started_at' | 'call_duration'> {
  /**
   * When the call began, in RFC 3339. A `Date` is sent as an RFC 3339 date-time.
   *
   * @example '2019-03-15T15:00:00.05Z'
   */
  call_started_at?: string | Date;
  /**
   * Length of the call, as text: the documented type is String. Unit: seconds. A number of seconds is sent as a string.
   *
   * @example '58'
   */
  call_duration?: string | number;
}

/** The fields whose values are serialized. */
const callFinishedTexts = { call_started_at: dateTime, call_duration: numberText };

/**
 * A phone call with a contact ended.
 *
 * Required: email, call_from_number, call_status.
 *
 * `buildCallFinished` is the same without `checked`: it imports no validator.
 *
 * @see {@link https://legacydevelopers.rdstation.com/es/reference/events | Evento de llamada Completada}
 * @see {@link https://developers.rdstation.com/reference/evento-chamada-concluida | Evento de Chamada Concluída}
 */
export function buildCallFinished<Name extends PropertyKey = never>(
  payload: Only<Name, CallFinishedInput>,
): CallFinishedEvent {
  return {
    event_type: 'CALL_FINISHED',
    event_family: 'CDP',
    payload: toTexts(payload, callFinishedTexts),
  };
}

/**
 * A phone call with a contact ended.
 *
 * Required: email, call_from_number, call_status.
 *
 * `buildCallFinished` is the same without `checked`: it imports no validator.
 *
 * @see {@link https://legacydevelopers.rdstation.com/es/reference/events | Evento de llamada Completada}
 * @see {@link https://developers.rdstation.com/reference/evento-chamada-concluida | Evento de Chamada Concluída}
 * @example
 * callFinished({ email: 'ana@example.com', call_from_number: '+551112341234', call_status: 'in_progress' })
 */
export const callFinished: typeof buildCallFinished & Checked<CallFinishedEvent> = /* @__PURE__ */ withCheck(
  buildCallFinished,
  assertCallFinished,
  callFinishedTexts,
);
