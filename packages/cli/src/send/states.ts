/**
 * What a journal states of an event. `sending`: it may have been accepted, and the process ended before the response.
 * `unknown`: it may have been accepted. `open`: it was not accepted.
 */
export type SendState = 'none' | 'sending' | 'accepted' | 'open' | 'unknown';

/** Why it is unknown whether an event was accepted. */
export interface UnknownCause {
  reason: string;
  /** HTTP status; absent without a response. */
  status?: number | undefined;
}

const states = ['none', 'sending', 'accepted', 'open'] as const;

/** The states of events by position: one byte each. */
export class SendStates {
  private bytes = new Uint8Array(1024);
  /** The cause of each byte from `states.length` on: there are few. */
  private readonly causes: UnknownCause[] = [];

  get(position: number): SendState {
    const byte = this.bytes[position] ?? 0;
    return byte < states.length ? (states[byte] ?? 'none') : 'unknown';
  }

  /** Why an event is `unknown`. */
  causeOf(position: number): UnknownCause | undefined {
    return this.causes[(this.bytes[position] ?? 0) - states.length];
  }

  /** @param last The position of the last one. */
  set(first: number, last: number, state: (typeof states)[number]): void {
    this.fill(first, last, states.indexOf(state));
  }

  setUnknown(first: number, last: number, cause: UnknownCause): void {
    let at = this.causes.findIndex(({ reason, status }) => reason === cause.reason && status === cause.status);
    if (at < 0) at = this.causes.push(cause) - 1;
    const byte = at + states.length;
    // More causes than a byte can distinguish are those of a damaged journal.
    if (byte <= 0xff) this.fill(first, last, byte);
    else this.set(first, last, 'sending');
  }

  private fill(first: number, last: number, byte: number): void {
    if (last >= this.bytes.length) {
      const larger = new Uint8Array(Math.max(last + 1, this.bytes.length * 2));
      larger.set(this.bytes);
      this.bytes = larger;
    }
    this.bytes.fill(byte, first, last + 1);
  }
}
