// Generated from spec/events/sale.ts. Do not edit: change the spec and run "npm run generate".

import type { SaleEvent, SalePayload } from '@rdsm-events/types/sale';
import { assertSale } from '@rdsm-events/validators/sale';
import { createBuilder, type Exact, type Parse } from './runtime/builder.js';

export { RdsmValidationError } from './runtime/validation-error.js';

/**
 * A contact was marked as a won opportunity. The contact must exist: this event does not create it.
 *
 * Required: funnel_name, email.
 *
 * Only builds: nothing is validated, and no validator is imported. `sale` also validates.
 *
 * @see {@link https://legacydevelopers.rdstation.com/es/reference/events | Evento Marcado de Oportunidad Ganada}
 * @see {@link https://developers.rdstation.com/reference/evento-marcacao-oportunidade-ganha | Evento de Marcação de Oportunidade Ganha}
 */
export function buildSale<Name extends PropertyKey = never>(payload: Exact<Name, SalePayload>): SaleEvent {
  return { event_type: 'SALE', event_family: 'CDP', payload };
}

/**
 * A contact was marked as a won opportunity. The contact must exist: this event does not create it.
 *
 * Required: funnel_name, email.
 *
 * Validates the event. `buildSale` only builds it.
 *
 * @see {@link https://legacydevelopers.rdstation.com/es/reference/events | Evento Marcado de Oportunidad Ganada}
 * @see {@link https://developers.rdstation.com/reference/evento-marcacao-oportunidade-ganha | Evento de Marcação de Oportunidade Ganha}
 * @throws {RdsmValidationError} with every error in `errors`.
 * @example
 * sale({ funnel_name: 'default', email: 'ana@example.com' })
 */
export const sale: typeof buildSale & Parse<SaleEvent> = /* @__PURE__ */ createBuilder(buildSale, assertSale);
