// Generated from spec/events/opportunity-lost.ts. Do not edit: change the spec and run "npm run generate".

import type { OpportunityLostEvent, OpportunityLostPayload } from '@rdsm-events/types/opportunity-lost';

/**
 * A contact was marked as a lost opportunity. The contact must exist: this event does not create it.
 *
 * Required: email, funnel_name.
 *
 * @see {@link https://legacydevelopers.rdstation.com/es/reference/events | Evento Marcado de Oportunidad Perdida}
 * @see {@link https://developers.rdstation.com/reference/evento-marcacao-oportunidade-perdida | Evento de Marcação de Oportunidade Perdida}
 */
export function opportunityLost(payload: OpportunityLostPayload): OpportunityLostEvent {
  return {
    event_type: 'OPPORTUNITY_LOST',
    event_family: 'CDP',
    payload,
  };
}
