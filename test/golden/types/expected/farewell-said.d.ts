// Generated from spec/events/farewell-said.ts. Do not edit: change the spec and run "npm run generate".

/**
 * A contact said goodbye. The contact must exist: this event does not create it. Deprecated: the newer documentation announces that the API rejects it after 2025-12-31; FAREWELL_WAVED replaces it.
 *
 * @deprecated Announced as refused after 2025-12-31; use FAREWELL_WAVED. {@link https://legacydevelopers.rdstation.com/es/reference/events | Despedida}
 * @see {@link https://legacydevelopers.rdstation.com/es/reference/events | Despedida}
 */
export interface FarewellSaidEvent {
  /**
   * Type of the event.
   *
   * @deprecated Announced as refused after 2025-12-31; use FAREWELL_WAVED. {@link https://legacydevelopers.rdstation.com/es/reference/events | Despedida}
   */
  event_type: 'FAREWELL_SAID';
  /**
   * Family of the event; CDP is the only one.
   */
  event_family: 'CDP';
  payload: FarewellSaidPayload;
}

/**
 * The fields of FAREWELL_SAID.
 *
 * @deprecated Announced as refused after 2025-12-31; use FAREWELL_WAVED. {@link https://legacydevelopers.rdstation.com/es/reference/events | Despedida}
 */
export interface FarewellSaidPayload {
  /**
   * Email of the contact.
   */
  email: string;
  /**
   * What it was worth.
   */
  value?: number;
}
