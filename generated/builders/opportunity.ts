// Generated from spec/events/opportunity.ts. Do not edit: change the spec and run "npm run generate".

import type { OpportunityEvent, OpportunityPayload } from '@rdsm-events/types/opportunity';

/**
 * A contact was marked as an opportunity. The contact must exist: this event does not create it.
 *
 * Required: funnel_name, email.
 *
 * @see {@link https://legacydevelopers.rdstation.com/es/reference/events | Evento Marcado de Oportunidad}
 * @see {@link https://developers.rdstation.com/reference/evento-marcacao-oportunidade | Evento de Marcação de Oportunidade}
 */
export function opportunity(payload: OpportunityPayload): OpportunityEvent {
  return {
    event_type: 'OPPORTUNITY',
    event_family: 'CDP',
    payload,
  };
}
