// Generated from spec/events/sale.ts. Do not edit: change the spec and run "npm run generate".

import type { SaleEvent, SalePayload } from '@rdsm-events/types/sale';

/**
 * A contact was marked as a won opportunity. The contact must exist: this event does not create it.
 *
 * Required: funnel_name, email.
 *
 * @see {@link https://legacydevelopers.rdstation.com/es/reference/events | Evento Marcado de Oportunidad Ganada}
 * @see {@link https://developers.rdstation.com/reference/evento-marcacao-oportunidade-ganha | Evento de Marcação de Oportunidade Ganha}
 */
export function sale(payload: SalePayload): SaleEvent {
  return {
    event_type: 'SALE',
    event_family: 'CDP',
    payload,
  };
}
