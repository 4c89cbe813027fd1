/**
 * What is valid but not advisable about a value. Notices are independent of errors: a value may have both.
 *
 * A notice never contains a value of a field: payloads are personal data.
 */
export type Notice = DeprecatedNotice | ExpectedNotice | UnusualNotice | UnlistedNotice;

/** An event, a field or an enum value that should no longer be used. */
export interface DeprecatedNotice extends NoticeText {
  notice_type: 'DEPRECATED';
  details: {
    /** The last day on which the API accepts it, as announced (ISO 8601). */
    refused_after?: string;
    /** The event type, field or value that takes its place. */
    successor?: string;
  };
}

/** A field that should be present. */
export interface ExpectedNotice extends NoticeText {
  notice_type: 'EXPECTED';
  details: Record<never, never>;
}

/** A value that, according to a source, should be different. */
export interface UnusualNotice extends NoticeText {
  notice_type: 'UNUSUAL';
  /** The recommendation that the value does not follow. */
  details: Recommendation;
}

/** A field that no source lists, in an object whose fields are not all known. */
export interface UnlistedNotice extends NoticeText {
  notice_type: 'UNLISTED';
  details: {
    /** Names of fields that may be meant. */
    did_you_mean?: string[];
  };
}

/** What every notice contains. */
interface NoticeText {
  /** The notice as a sentence. */
  message: string;
  /** The path of the value, or of the field that is absent: `$.body.payload.tags[1]`. */
  path: string;
  origin: NoticeOrigin;
}

/** One of these members: the first that the value does not follow. Lengths of strings are in characters. */
export interface Recommendation {
  values?: (string | number | boolean)[];
  min_length?: number;
  max_length?: number;
  pattern?: string;
  minimum?: number;
  maximum?: number;
  min_items?: number;
  max_items?: number;
}

/** Where a notice comes from. */
export interface NoticeOrigin {
  /**
   * Stated by the two documents that the spec is written from, stated by newer documents, done by RD Station's own
   * client, tried by a third party against the live API, or a decision of this project.
   */
  grade: 'documented' | 'newer docs' | 'official client' | 'reported' | 'ours';
  /** What the source states, or the reason of a decision of this project. */
  statement?: string;
  /** URL of the source. */
  source?: string;
}
