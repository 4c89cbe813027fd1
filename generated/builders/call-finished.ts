// Generated from spec/events/call-finished.ts. Do not edit: change the spec and run "npm run generate".

import type { CallFinishedEvent, CallFinishedPayload } from '@rdsm-events/types/call-finished';

/**
 * A phone call with a contact ended.
 *
 * Required: email, call_from_number, call_status.
 *
 * @see {@link https://legacydevelopers.rdstation.com/es/reference/events | Evento de llamada Completada}
 * @see {@link https://developers.rdstation.com/reference/evento-chamada-concluida | Evento de Chamada Concluída}
 */
export function callFinished(payload: CallFinishedPayload): CallFinishedEvent {
  return {
    event_type: 'CALL_FINISHED',
    event_family: 'CDP',
    payload,
  };
}
