// Generated from spec/events/opportunity-lost.ts. Do not edit: change the spec and run "npm run generate".

import type { OpportunityLostEvent, OpportunityLostPayload } from '@rdsm-events/types/opportunity-lost';
import { assertOpportunityLost } from '@rdsm-events/validators/opportunity-lost';
import { type Checked, type Exact, withCheck } from './runtime/builder.js';

/**
 * A contact was marked as a lost opportunity. The contact must exist: this event does not create it.
 *
 * Required: email, funnel_name.
 *
 * Imports no validator: `opportunityLost` is the same with `checked`, which validates.
 *
 * @see {@link https://legacydevelopers.rdstation.com/es/reference/events | Evento Marcado de Oportunidad Perdida}
 * @see {@link https://developers.rdstation.com/reference/evento-marcacao-oportunidade-perdida | Evento de Marcação de Oportunidade Perdida}
 */
export function buildOpportunityLost<Name extends PropertyKey = never>(
  payload: Exact<Name, OpportunityLostPayload>,
): OpportunityLostEvent {
  return { event_type: 'OPPORTUNITY_LOST', event_family: 'CDP', payload };
}

/**
 * A contact was marked as a lost opportunity. The contact must exist: this event does not create it.
 *
 * Required: email, funnel_name.
 *
 * `buildOpportunityLost` is the same without `checked`: it imports no validator.
 *
 * @see {@link https://legacydevelopers.rdstation.com/es/reference/events | Evento Marcado de Oportunidad Perdida}
 * @see {@link https://developers.rdstation.com/reference/evento-marcacao-oportunidade-perdida | Evento de Marcação de Oportunidade Perdida}
 * @example
 * opportunityLost({ email: 'ana@example.com', funnel_name: 'default' })
 */
export const opportunityLost: typeof buildOpportunityLost & Checked<OpportunityLostEvent> = /* @__PURE__ */ withCheck(
  buildOpportunityLost,
  assertOpportunityLost,
);
