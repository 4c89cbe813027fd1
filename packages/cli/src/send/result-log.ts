import type { ApiError } from '@rdsm-events/types/api-error';
import type { EventRecord, InputRecord } from '../input/record.js';
import type { NewFile } from '../replace-file.js';
import type { SendCounts } from './counts.js';
import type { EventResult } from './event-result.js';
import { type InFlightEvent, jsonOf } from './in-flight.js';
import type { Journal } from './journal.js';
import type { OutcomeEntry, Ranges } from './journal-entry.js';
import type { SendReport } from './send-report.js';

type OpenResult = Extract<EventResult, { status: 'unknown' | 'notSent' }>;

/** Consecutive events of which the same is known: of any number, so that only the first and the last are kept. */
export type ResultGroup = OpenResult & { first: InFlightEvent; last: InFlightEvent };

/** Counts the results of a run in the order of the file, records them, and prints those that are not accepted. */
export class ResultLog {
  /** The line from which on nothing was sent. */
  firstNotSent: number | undefined;
  /** How many events before that line were not sent. */
  notSentBefore = 0;
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
    const ranges: Ranges = [[first.position, last.position]];
    const details = { reason, status: response?.status };
    if (status === 'notSent') this.journal.add({ notAccepted: ranges, ...details });
    // The entry of the earlier run is enough.
    else if (reason !== 'earlier') this.journal.add({ unknown: ranges, ...details });
    // Why a run ends is printed once, in the summary.
    if (status === 'unknown' || reason === 'rateLimited') this.print(this.report.group(group));
  }

  private addToGroup(result: OpenResult, event: InFlightEvent): void {
    if (result.status === 'notSent') this.firstNotSent ??= event.line;
    const { group } = this;
    const isSame =
      group?.status === result.status &&
      group.reason === result.reason &&
      group.response?.status === result.response?.status &&
      group.last.position === event.position - 1;
    if (group && isSame) {
      group.last = event;
      return;
    }
    this.endGroup();
    this.group = { ...result, first: event, last: event };
  }
}

/** Whether this run has sent the event. */
function wasSent(result: EventResult): boolean {
  if (result.status === 'unknown') return result.reason !== 'earlier';
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
