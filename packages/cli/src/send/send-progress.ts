import type { WaitReason } from '@rdsm-events/client';
import type { Io } from '../command.js';
import type { Language } from '../language.js';
import { createProgress, type Progress, type ProgressTexts } from '../progress.js';
import { formatNumber } from '../report/message.js';
import { fill } from '../report/words/words.js';
import type { SendCounts } from './counts.js';
import { sendWords } from './words/words.js';

/** A rate and a time that is left are shown after so many milliseconds: before, they say little. */
const settled = 5_000;

/** How far sending is, on a terminal: the part of the file whose outcome is known, what it waits for, the time that is left, and the rate. */
export class SendProgress {
  private readonly bar: Progress;
  private readonly start: number;
  private readonly timer: ReturnType<typeof setInterval>;
  /** Bytes of the file whose outcome is known. */
  private done = 0;
  private wait: { until: number; for: WaitReason } | undefined;

  /**
   * @param total The bytes of the file; undefined if they are not known.
   * @param now The clock, in milliseconds.
   */
  constructor(
    io: Io,
    private readonly total: number | undefined,
    private readonly counts: SendCounts,
    private readonly language: Language,
    private readonly isDryRun = false,
    private readonly now: () => number = Date.now,
  ) {
    this.bar = createProgress(io, total, now, { width: 12, eta: false });
    this.start = now();
    // While nothing else happens, a wait still becomes shorter.
    this.timer = setInterval(() => this.show(), 1_000).unref();
  }

  /** The outcome of everything up to here is known. */
  update(done: number): void {
    this.done = done;
    this.show();
  }

  /** A wait begins; one of 0 ms ends the last one. */
  waits(ms: number, reason: WaitReason | undefined): void {
    this.wait = reason && { until: this.now() + ms, for: reason };
    this.show();
  }

  /** Makes room for other text. */
  hide(): void {
    this.bar.hide();
  }

  stop(): void {
    clearInterval(this.timer);
    this.bar.stop();
  }

  private show(): void {
    this.bar.update(Math.floor(this.done), () => this.texts());
  }

  private texts(): ProgressTexts {
    const words = sendWords[this.language];
    const { accepted, before, invalid, unreadable, rejected, unknown } = this.counts;
    const others = invalid + unreadable + rejected + unknown;
    const number = (value: number) => formatNumber(value, this.language);
    const parts = [fill(this.isDryRun ? words.dryProgress : words.progress, { count: number(accepted + before) })];
    if (others > 0) parts.push(fill(words.notAccepted, { events: number(others) }));
    const waitMs = Math.max(0, (this.wait?.until ?? 0) - this.now());
    if (this.wait && waitMs > 0) {
      parts.push(fill(words.waiting[this.wait.for], { seconds: number(Math.ceil(waitMs / 1_000)) }));
    }
    const details: string[] = [];
    const passed = this.now() - this.start;
    if (passed >= settled) {
      const seconds = this.secondsLeft(passed, waitMs);
      if (seconds !== undefined)
        details.push(fill(seconds < 100 ? words.seconds : words.minutes, timeOf(seconds, number)));
      // While it waits, nothing is accepted.
      if (waitMs === 0) details.push(fill(words.rate, { events: number(Math.round((accepted / passed) * 60_000)) }));
    }
    return { parts, details };
  }

  /** How long the rest takes if it goes on as until now. */
  private secondsLeft(passed: number, waitMs: number): number | undefined {
    if (this.total === undefined || this.done === 0) return undefined;
    return Math.ceil(Math.max(waitMs, (passed * (this.total - this.done)) / this.done) / 1_000);
  }
}

function timeOf(seconds: number, number: (value: number) => string): { time: string } {
  return { time: number(seconds < 100 ? seconds : Math.round(seconds / 60)) };
}
