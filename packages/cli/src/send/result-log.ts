import type { ApiError } from '@rdsm-events/types/api-error';
import type { EventRecord, InputRecord } from '../input/record.js';
import type { NewFile } from '../replace-file.js';
import type { SendCounts } from './counts.js';
import type { EventResult, NotSentResult, UnknownResult } from './event-result.js';
import { type InFlightEvent, jsonOf } from './in-flight.js';
import type { Journal } from './journal.js';
import type { OutcomeEntry, Ranges } from './journal-entry.js';
import type { SendReport } from './send-report.js';

type OpenResult = UnknownResult | NotSentResult;

/** Consecutive events of which the same is known: of any number, so that only the first and the last are kept. */
export type ResultGroup = OpenResult & { first: InFlightEvent; last: InFlightEvent };

/** Counts the results of a run in the order of the file, records them, and prints those that are not accepted. */
export class ResultLog {
  /** The line from which on nothing was sent. */
  firstNotSent: number | undefined;
  /** How many events before that line were not sent. */
  notSentBefore = 0;
  /** How long the limits that keep events back last at most, in milliseconds; 0 if there are none. */
  limitMs = 0;
  private group: ResultGroup | undefined;

  constructor(
    private readonly counts: SendCounts,
    private readonly journal: Journal,
    private readonly report: SendReport,
    /** Receives the events that have to be corrected. */
    private readonly rejectedOut: NewFile | undefined,
    private readonly print: (text: string) => void,
  ) {}

  add(result: EventResult, event: InFlightEvent): void {
    this.counts[result.status]++;
    if (wasSent(result)) {
      // The limit of a contact keeps back its events, and no other ones.
      this.firstNotSent = undefined;
      this.notSentBefore = this.counts.notSent;
    }
    if (result.status === 'unknown' || result.status === 'notSent') {
      this.addToGroup(result, event);
      return;
    }
    this.endGroup();
    if (result.status === 'accepted') {
      // Its response is recorded, unless it was another one than the client has read.
      if (!event.isAccepted) this.journal.add({ ...entryOf(event, 'accepted'), uuid: result.uuid });
      return;
    }
    this.print(this.report.result(result, event));
    const source = this.rejectedOut && sourceOf(event.record);
    if (source !== undefined) this.rejectedOut?.write(`${source}\n`);
    if (result.status === 'unreadable') return;
    const entry = entryOf(event, result.status);
    if ('needsToken' in result) {
      this.journal.add({ ...entry, reason: 'apiKey' });
      return;
    }
    if ('inexact' in result) {
      this.journal.add({ ...entry, reason: 'inexact', errors: [{ error_type: 'INVALID', path: result.inexact }] });
      return;
    }
    entry.errors = result.errors.map(namesOf);
    if (result.status === 'rejected') {
      entry.response = result.response.status;
      if (result.customFields.length > 0) entry.customFields = [...result.customFields];
    }
    this.journal.add(entry);
  }

  /** Records and prints what consecutive events have in common: a broken connection is that of a whole batch. */
  endGroup(): void {
    const { group } = this;
    this.group = undefined;
    if (!group) return;
    const { status, reason, response, first, last } = group;
    const isEarlier = status === 'unknown' && group.isEarlier;
    const ranges: Ranges = [[first.position, last.position]];
    const details = { reason, status: response?.status };
    if (status === 'notSent') this.journal.add({ notAccepted: ranges, ...details });
    // The entry of the earlier run is enough.
    else if (!isEarlier) this.journal.add({ unknown: ranges, ...details });
    // Why a run ends is printed once, in the summary.
    if (status === 'unknown' || reason === 'rateLimited') this.print(this.report.group(group));
  }

  private addToGroup(result: OpenResult, event: InFlightEvent): void {
    if (result.status === 'notSent') this.firstNotSent ??= event.line;
    if (result.reason === 'rateLimited') this.limitMs = Math.max(this.limitMs, waitOf(result));
    const { group } = this;
    if (group && isSame(group, result) && group.last.position === event.position - 1) {
      group.last = event;
      // All of them can be sent then.
      if (group.status === 'notSent' && waitOf(result) > waitOf(group)) group.retryAfterMs = waitOf(result);
      return;
    }
    this.endGroup();
    this.group = { ...result, first: event, last: event };
  }
}

/** Whether the same is known of two events, except how long a limit lasts. */
function isSame(one: OpenResult, other: OpenResult): boolean {
  if (one.reason !== other.reason || one.response?.status !== other.response?.status) return false;
  if (one.status === 'unknown') return other.status === 'unknown' && one.isEarlier === other.isEarlier;
  return other.status === 'notSent' && one.limit === other.limit;
}

function waitOf(result: OpenResult): number {
  return (result.status === 'notSent' && result.retryAfterMs) || 0;
}

/** Whether this run has sent the event. */
function wasSent(result: EventResult): boolean {
  if (result.status === 'unknown') return !result.isEarlier;
  return result.status === 'accepted' || result.status === 'rejected';
}

function entryOf({ position, line }: InFlightEvent, status: OutcomeEntry['status']): OutcomeEntry {
  return { position, line, status };
}

/** Messages of the API are left out: they may contain values. */
function namesOf({ error_type, path }: ApiError): Pick<ApiError, 'error_type' | 'path'> {
  return path === undefined ? { error_type } : { error_type, path };
}

/** The part of the file on one line, as it is if that is JSON. */
function sourceOf(record: InputRecord): string | undefined {
  const text = record.text ?? (record.kind === 'event' ? (record.payload?.text ?? jsonOf(eventOf(record))) : undefined);
  // A string of JSON contains no line break: these are between its parts.
  return text?.replace(/[\r\n]+/g, ' ');
}

/** The event of a row, with the cell as it is in place of a number that has lost digits. */
function eventOf({ value, inexact }: EventRecord): unknown {
  if (!inexact) return value;
  const [payload, field] = inexact.keys;
  const event = value as Record<string, object>;
  return { ...event, [payload]: { ...event[payload], [field]: inexact.cell } };
}
