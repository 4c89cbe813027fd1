// Generated from spec/events/opportunity.ts. Do not edit: change the spec and run "npm run generate".

import type { OpportunityEvent, OpportunityPayload } from '@rdsm-events/types/opportunity';
import { assertOpportunity } from '@rdsm-events/validators/opportunity';
import { type Checked, type Exact, withCheck } from './runtime/builder.js';

/**
 * A contact was marked as an opportunity. The contact must exist: this event does not create it.
 *
 * Required: funnel_name, email.
 *
 * Imports no validator: `opportunity` is the same with `checked`, which validates.
 *
 * @see {@link https://legacydevelopers.rdstation.com/es/reference/events | Evento Marcado de Oportunidad}
 * @see {@link https://developers.rdstation.com/reference/evento-marcacao-oportunidade | Evento de Marcação de Oportunidade}
 */
export function buildOpportunity<Name extends PropertyKey = never>(
  payload: Exact<Name, OpportunityPayload>,
): OpportunityEvent {
  return { event_type: 'OPPORTUNITY', event_family: 'CDP', payload };
}

/**
 * A contact was marked as an opportunity. The contact must exist: this event does not create it.
 *
 * Required: funnel_name, email.
 *
 * `buildOpportunity` is the same without `checked`: it imports no validator.
 *
 * @see {@link https://legacydevelopers.rdstation.com/es/reference/events | Evento Marcado de Oportunidad}
 * @see {@link https://developers.rdstation.com/reference/evento-marcacao-oportunidade | Evento de Marcação de Oportunidade}
 * @example
 * opportunity({ funnel_name: 'default', email: 'ana@example.com' })
 */
export const opportunity: typeof buildOpportunity & Checked<OpportunityEvent> = /* @__PURE__ */ withCheck(
  buildOpportunity,
  assertOpportunity,
);
