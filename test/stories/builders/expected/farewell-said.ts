// Generated from spec/events/farewell-said.ts. Do not edit: change the spec and run "npm run generate".

import type { FarewellSaidEvent, FarewellSaidPayload } from '@rdsm-events/types/farewell-said';

/**
 * A contact said goodbye. The contact must exist: this event does not create it. Deprecated: the newer documentation announces that the API refuses it after 2025-12-31; FAREWELL_WAVED takes its place.
 *
 * Required: email.
 *
 * @deprecated Announced on 2025-05-01; successor: FAREWELL_WAVED. {@link https://legacydevelopers.rdstation.com/es/reference/events | Despedida}
 * @see {@link https://legacydevelopers.rdstation.com/es/reference/events | Despedida}
 */
export function farewellSaid(payload: FarewellSaidPayload): FarewellSaidEvent {
  return {
    event_type: 'FAREWELL_SAID',
    event_family: 'CDP',
    payload,
  };
}
