import { find } from './element.js';
import type { Texts } from './texts.js';

/** Time between two announcements, in milliseconds: a screen reader reads each to its end. */
const intervalMs = 3000;

/** Announces to screen readers how many events were received. */
export class Announcer {
  #count = 0;
  #isScheduled = false;

  add(count: number, texts: () => Texts): void {
    this.#count += count;
    if (this.#isScheduled || this.#count === 0) return;
    this.#isScheduled = true;
    setTimeout(() => {
      find('announcement').textContent = texts().received(this.#count);
      this.#count = 0;
      this.#isScheduled = false;
    }, intervalMs);
  }
}
