// Generated from spec/events/opportunity-lost.ts. Do not edit: change the spec and run "npm run generate".

/**
 * A contact was marked as a lost opportunity. The contact must exist: this event does not create it.
 *
 * @see {@link https://legacydevelopers.rdstation.com/es/reference/events | Evento Marcado de Oportunidad Perdida}
 * @see {@link https://developers.rdstation.com/reference/evento-marcacao-oportunidade-perdida | Evento de Marcação de Oportunidade Perdida}
 */
export interface OpportunityLostEvent {
  /**
   * Type of the event.
   */
  event_type: 'OPPORTUNITY_LOST';
  /**
   * Family of the event; CDP is the only one.
   */
  event_family: 'CDP';
  payload: OpportunityLostPayload;
}

/**
 * The fields of OPPORTUNITY_LOST.
 */
export interface OpportunityLostPayload {
  /**
   * Email of the contact; it identifies the contact.
   *
   * @example 'ana@example.com'
   */
  email: string;
  /**
   * Name of the funnel in which the contact is marked as lost. Recommended: default.
   *
   * @example 'default'
   */
  funnel_name: string;
  /**
   * Why the opportunity was lost.
   *
   * @example 'price'
   */
  reason?: string;
}
