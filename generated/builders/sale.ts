// Generated from spec/events/sale.ts. Do not edit: change the spec and run "npm run generate".

import type { SaleEvent, SalePayload } from '@rdsm-events/types/sale';
import { assertSale } from '@rdsm-events/validators/sale';
import { type Checked, type Exact, withCheck } from './runtime/builder.js';

/**
 * A contact was marked as a won opportunity. The contact must exist: this event does not create it.
 *
 * Required: funnel_name, email.
 *
 * Imports no validator: `sale` is the same with `checked`, which validates.
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
 * `buildSale` is the same without `checked`: it imports no validator.
 *
 * @see {@link https://legacydevelopers.rdstation.com/es/reference/events | Evento Marcado de Oportunidad Ganada}
 * @see {@link https://developers.rdstation.com/reference/evento-marcacao-oportunidade-ganha | Evento de Marcação de Oportunidade Ganha}
 * @example
 * sale({ funnel_name: 'default', email: 'ana@example.com' })
 */
export const sale: typeof buildSale & Checked<SaleEvent> = /* @__PURE__ */ withCheck(buildSale, assertSale);
