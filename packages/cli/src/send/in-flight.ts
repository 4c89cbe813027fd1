import type { InputRecord, Position } from '../input/record.js';

/** An event that the client has, and of which it has not yet reported what became of it. */
export interface InFlightEvent extends Position {
  /** Its number among what the file contains, from 0. */
  readonly position: number;
  /** Undefined if no request sends it: it cannot be written as JSON, or must not be sent. */
  readonly json: string | undefined;
  /** What was read. */
  readonly record: InputRecord;
  /** How many bytes of the file have been read with it. */
  readonly readTo: number;
  /** Whether a response has accepted it. */
  isAccepted: boolean;
}

/** The events that the client has, in order: those of a request, and at most a few more. */
export class InFlight {
  private events: InFlightEvent[] = [];

  get isEmpty(): boolean {
    return this.events.length === 0;
  }

  add(event: InFlightEvent): void {
    this.events.push(event);
  }

  /** The event whose outcome is reported now: outcomes come in the order of the input. */
  shift(): InFlightEvent | undefined {
    return this.events.shift();
  }

  /** Which events a request sends. Its body has each one's JSON as it is: alone, or in an array. */
  eventsOf(body: string): InFlightEvent[] {
    const only = this.events.find(({ json, isAccepted }) => !isAccepted && json === body);
    if (only) return [only];
    const sent: InFlightEvent[] = [];
    let start = 1;
    for (const event of this.events) {
      if (event.isAccepted || event.json === undefined || !body.startsWith(event.json, start)) continue;
      const after = body[start + event.json.length];
      if (after !== ',' && after !== ']') continue;
      sent.push(event);
      start += event.json.length + 1;
    }
    // Without exactly these events in the body, nothing must be sent: the journal would be wrong.
    if (start !== body.length) throw new Error('The body of the request has other events than those that were given.');
    return sent;
  }
}

/** An event as it is sent; undefined if it is nested too deep to be written: the client reports it as invalid. */
export function jsonOf(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
}
