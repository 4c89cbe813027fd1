// Generated from spec/. Do not edit: change the spec and run "npm run generate".

/**
 * An error of the API: what is wrong, and where.
 */
export interface ApiError {
  /**
   * Kind of the error, such as INVALID_OPTION.
   */
  error_type: string;
  /**
   * The error as a sentence.
   */
  error_message: string;
  /**
   * The expected value.
   */
  validation_rules?: {
    /**
     * The enum values, for INVALID_OPTION.
     */
    valid_options?: string[];
    /**
     * The type, for INVALID_DATA_TYPE.
     */
    data_type?: string;
    /**
     * The format, for INVALID_FORMAT. Reported by the validators only.
     */
    format?: string;
    /**
     * Path of the other field, for CONFLICTING_FIELD. Reported by the validators only.
     */
    conflicts_with?: string;
    /**
     * Names of fields that may be meant, for INVALID_FIELDS. Reported by the validators only.
     */
    did_you_mean?: string[];
  };
  /**
   * Path of the error, such as $.body.event_type.
   *
   * @example '$.body.event_type'
   */
  path?: string;
}
