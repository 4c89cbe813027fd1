// Generated from spec/. Do not edit: change the spec and run "npm run generate".

/**
 * Why the data of the contact may be processed.
 */
export interface DataProcessingLegalBasis {
  /**
   * What the data is used for: processing it.
   *
   * @deprecated Use communications. {@link https://developers.rdstation.com/reference/bases-legais-rdstation-marketing | Bases Legais no RD Station Marketing}
   */
  category: 'data_processing';
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
   * May be left out; processing cannot be declined.
   */
  status?: 'granted';
}
