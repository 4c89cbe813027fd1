/** What a journal states of an event. `sending`: it may have been accepted. `open`: it was not accepted. */
export type SendState = 'none' | 'sending' | 'accepted' | 'open';

const states: readonly SendState[] = ['none', 'sending', 'accepted', 'open'];

/** The states of events by position: one byte each. */
export class SendStates {
  private bytes = new Uint8Array(1024);

  get(position: number): SendState {
    return states[this.bytes[position] ?? 0] ?? 'none';
  }

  /** @param last The position of the last one. */
  set(first: number, last: number, state: SendState): void {
    if (last >= this.bytes.length) {
      const larger = new Uint8Array(Math.max(last + 1, this.bytes.length * 2));
      larger.set(this.bytes);
      this.bytes = larger;
    }
    this.bytes.fill(states.indexOf(state), first, last + 1);
  }
}
