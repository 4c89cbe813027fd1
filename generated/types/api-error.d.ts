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
     * False if the field may be absent, for CANNOT_BE_NULL. Reported by the validators only.
     */
    required?: boolean;
    /**
     * How the names of custom fields begin, for INVALID_FIELDS. Reported by the builders only.
     */
    prefix?: string;
    /**
     * The type, for INVALID_DATA_TYPE.
     */
    data_type?: string;
    /**
     * The format, for INVALID_FORMAT. Reported by the validators only.
     */
    format?: string;
    /**
     * The types, for INVALID_DATA_TYPE where several are valid. Reported by the validators only.
     */
    data_types?: string[];
    /**
     * The regular expression, for INVALID_FORMAT. Reported by the validators only.
     */
    pattern?: string;
    /**
     * The lower limit, for TOO_SHORT in characters, and for OUT_OF_RANGE. Reported by the validators only.
     */
    minimum?: number;
    /**
     * The upper limit, for TOO_LONG in characters or bytes, and for OUT_OF_RANGE. Reported by the validators only.
     */
    maximum?: number;
    /**
     * The number that the value must be above, for OUT_OF_RANGE. Reported by the validators only.
     */
    exclusive_minimum?: number;
    /**
     * The number that the value must be below, for OUT_OF_RANGE. Reported by the validators only.
     */
    exclusive_maximum?: number;
    /**
     * The number of which the value must be a multiple, for OUT_OF_RANGE. Reported by the validators only.
     */
    multiple_of?: number;
    /**
     * The least number of items, for OUT_OF_RANGE. Reported by the validators only.
     */
    min_items?: number;
    /**
     * The greatest number of items, for OUT_OF_RANGE. Reported by the validators only.
     */
    max_items?: number;
    /**
     * No two items are equal, for INVALID. Reported by the validators only.
     */
    unique_items?: boolean;
    /**
     * The unit of a limit, for TOO_LONG in bytes. Reported by the builders only.
     */
    unit?: string;
    /**
     * Name of the cookie, for INVALID_FORMAT. Reported by the builders only.
     */
    cookie?: string;
    /**
     * Path of the other field, for CONFLICTING_FIELD. Reported by the validators only.
     */
    conflicts_with?: string;
    /**
     * The fields, for AT_LEAST_ONE_REQUIRED. Reported by the validators only.
     */
    fields?: string[];
    /**
     * What may be meant: names of fields, enum values, types of events that have the field, or a function. Reported by the validators only.
     */
    did_you_mean?: string[];
    /**
     * The event whose field it is not, for INVALID_FIELDS. Reported by the validators only.
     */
    event_type?: string;
    /**
     * Path of the field that may be meant, for CANNOT_BE_NULL. Reported by the validators only.
     */
    found_at?: string;
    /**
     * What the body is: `webhook`, if RD Station itself sends such bodies. Reported by the validators only.
     */
    origin?: string;
  };
  /**
   * Path of the error, such as $.body.event_type.
   *
   * @example '$.body.event_type'
   */
  path?: string;
}
