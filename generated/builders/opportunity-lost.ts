// Generated from spec/events/opportunity-lost.ts. Do not edit: change the spec and run "npm run generate".

import type { OpportunityLostEvent, OpportunityLostPayload } from '@rdsm-events/types/opportunity-lost';
import { assertOpportunityLost } from '@rdsm-events/validators/opportunity-lost';
import { createBuilder, type Exact, type Parse } from './runtime/builder.js';

export { RdsmValidationError } from './runtime/validation-error.js';

/**
 * A contact was marked as a lost opportunity. The contact must exist: this event does not create it.
 *
 * Required: email, funnel_name.
 *
 * Only builds: nothing is validated, and no validator is imported. `opportunityLost` also validates.
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
 * Validates the event. `buildOpportunityLost` only builds it.
 *
 * @see {@link https://legacydevelopers.rdstation.com/es/reference/events | Evento Marcado de Oportunidad Perdida}
 * @see {@link https://developers.rdstation.com/reference/evento-marcacao-oportunidade-perdida | Evento de Marcação de Oportunidade Perdida}
 * @throws {RdsmValidationError} with every error in `errors`.
 * @example
 * opportunityLost({ email: 'ana@example.com', funnel_name: 'default' })
 */
export const opportunityLost: typeof buildOpportunityLost & Parse<OpportunityLostEvent> = /* @__PURE__ */ createBuilder(
  buildOpportunityLost,
  assertOpportunityLost,
);
