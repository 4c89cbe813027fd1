import type { ApiError } from '@rdsm-events/types/api-error';

/** The positions of events in their file, from 0: the first and the last of each run. */
export type Ranges = [first: number, last: number][];

/** The first line of a journal: what is sent where. With another file, or to another API, it means nothing. */
export interface JournalHeader {
  journal: 1;
  /** SHA-256 of the file, in hexadecimal; absent for standard input. */
  sha256?: string | undefined;
  /** The origin that the events are sent to. */
  to: string;
  /** The options with which the file is read; a hash in place of the values of `--field`. */
  reading: Readonly<Record<string, string | undefined>>;
}

/** Written before a request: without a later entry, it is not known whether these events were accepted. */
export interface SendingEntry {
  sending: Ranges;
}

/** A response that accepts events, with the `event_uuid` of each. */
export interface AcceptedEntry {
  accepted: Ranges;
  uuids: string[];
  batchUuid?: string | undefined;
}

/** A response that accepts none of the events, a connection that was not made, or events that were not sent. */
export interface NotAcceptedEntry {
  notAccepted: Ranges;
  /** HTTP status; absent without a response. */
  status?: number | undefined;
  reason?: string | undefined;
}

/** Events that may have been accepted. */
export interface UnknownEntry {
  unknown: Ranges;
  /** HTTP status; absent without a response. */
  status?: number | undefined;
  reason: string;
}

/** What is known of a single event. It contains no value of a field. */
export interface OutcomeEntry {
  position: number;
  /** The line of the file where the event begins. */
  line: number;
  status: 'accepted' | 'invalid' | 'rejected';
  reason?: string | undefined;
  uuid?: string | undefined;
  /** HTTP status of the last response. */
  response?: number | undefined;
  errors?: Pick<ApiError, 'error_type' | 'path'>[] | undefined;
  /** The names of the custom fields that the response names. */
  customFields?: string[] | undefined;
}

export type JournalEntry = SendingEntry | AcceptedEntry | NotAcceptedEntry | UnknownEntry | OutcomeEntry;

/** Writes ascending positions as ranges. */
export function rangesOf(positions: readonly number[]): Ranges {
  const ranges: Ranges = [];
  for (const position of positions) {
    const last = ranges.at(-1);
    if (last && last[1] === position - 1) last[1] = position;
    else ranges.push([position, position]);
  }
  return ranges;
}
