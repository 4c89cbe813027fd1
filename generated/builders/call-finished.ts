// Generated from spec/events/call-finished.ts. Do not edit: change the spec and run "npm run generate".

import type { CallFinishedEvent, CallFinishedPayload } from '@rdsm-events/types/call-finished';
import { assertCallFinished } from '@rdsm-events/validators/call-finished';
import { createBuilder, type Exact, type Parse } from './runtime/builder.js';
import { serialize, serializeDate, serializeNumber } from './runtime/serialize.js';

export { RdsmValidationError } from './runtime/validation-error.js';

/** Input of `callFinished`: the fields of CALL_FINISHED. */
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
const callFinishedSerializers = { call_started_at: serializeDate, call_duration: serializeNumber };

/**
 * A phone call with a contact ended.
 *
 * Required: email, call_from_number, call_status.
 *
 * Only builds: nothing is validated, and no validator is imported. `callFinished` also validates.
 *
 * @see {@link https://legacydevelopers.rdstation.com/es/reference/events | Evento de llamada Completada}
 * @see {@link https://developers.rdstation.com/reference/evento-chamada-concluida | Evento de Chamada Concluída}
 */
export function buildCallFinished<Name extends PropertyKey = never>(
  payload: Exact<Name, CallFinishedInput>,
): CallFinishedEvent {
  return { event_type: 'CALL_FINISHED', event_family: 'CDP', payload: serialize(payload, callFinishedSerializers) };
}

/**
 * A phone call with a contact ended.
 *
 * Required: email, call_from_number, call_status.
 *
 * Validates the event. `buildCallFinished` only builds it.
 *
 * @see {@link https://legacydevelopers.rdstation.com/es/reference/events | Evento de llamada Completada}
 * @see {@link https://developers.rdstation.com/reference/evento-chamada-concluida | Evento de Chamada Concluída}
 * @throws {RdsmValidationError} with every error in `errors`.
 * @example
 * callFinished({ email: 'ana@example.com', call_from_number: '+551112341234', call_status: 'in_progress' })
 */
export const callFinished: typeof buildCallFinished & Parse<CallFinishedEvent> = /* @__PURE__ */ createBuilder(
  buildCallFinished,
  assertCallFinished,
);
