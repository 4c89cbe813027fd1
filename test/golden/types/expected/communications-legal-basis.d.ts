// Generated from spec/. Do not edit: change the spec and run "npm run generate".

/**
 * Why the contact may be written to, or that the contact declined.
 */
export interface CommunicationsLegalBasis {
  /**
   * What the data is used for: writing to the contact.
   */
  category: 'communications';
  /**
   * Ground on which the data is used.
   */
  type:
    | 'pre_existent_contract'
    | 'consent'
    | 'legitimate_interest'
    | 'judicial_process'
    | 'vital_interest'
    | 'public_interest';
  /**
   * Whether the contact agreed to be written to.
   */
  status: 'granted' | 'declined';
}
