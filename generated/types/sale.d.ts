// Generated from spec/events/sale.ts. Do not edit: change the spec and run "npm run generate".

/**
 * A contact was marked as a won opportunity. The contact must exist: this event does not create it.
 *
 * @see {@link https://legacydevelopers.rdstation.com/es/reference/events | Evento Marcado de Oportunidad Ganada}
 * @see {@link https://developers.rdstation.com/reference/evento-marcacao-oportunidade-ganha | Evento de Marcação de Oportunidade Ganha}
 */
export interface SaleEvent {
  /**
   * Type of the event.
   */
  event_type: 'SALE';
  /**
   * Family of the event; CDP is the only one.
   */
  event_family: 'CDP';
  payload: SalePayload;
}

/**
 * The fields of SALE.
 */
export interface SalePayload {
  /**
   * Name of the funnel in which the contact is marked as won. Recommended: default.
   *
   * @example 'default'
   */
  funnel_name: string;
  /**
   * Email of the contact; it identifies the contact.
   *
   * @example 'ana@example.com'
   */
  email: string;
  /**
   * Value of the won opportunity.
   *
   * @example 200
   */
  value?: number;
}
