// Generated from spec/events/opportunity.ts. Do not edit: change the spec and run "npm run generate".

/**
 * A contact was marked as an opportunity. The contact must exist: this event does not create it.
 *
 * @see {@link https://legacydevelopers.rdstation.com/es/reference/events | Evento Marcado de Oportunidad}
 * @see {@link https://developers.rdstation.com/reference/evento-marcacao-oportunidade | Evento de Marcação de Oportunidade}
 */
export interface OpportunityEvent {
  /**
   * Type of the event.
   */
  event_type: 'OPPORTUNITY';
  /**
   * Family of the event; CDP is the only one.
   */
  event_family: 'CDP';
  payload: OpportunityPayload;
}

/**
 * The fields of OPPORTUNITY.
 */
export interface OpportunityPayload {
  /**
   * Name of the funnel in which the contact is marked as an opportunity. Recommended: default.
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
}
