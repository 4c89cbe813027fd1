import type { Outcome } from './trial.js';

const mostShown = 5;

/** Counts what is proved, prints a line for each subject, and closes with the counts. */
export class Tally {
  #passed = 0;
  #failed = 0;

  heading(text: string): void {
    console.log(`\n${text}`);
  }

  /** A subject that was tried so many times. */
  outcome(subject: string, { trials, complaints }: Outcome): void {
    this.line(`${subject}: ${trials.toLocaleString('en')} trials`, trials === 0 ? ['nothing was tried'] : complaints);
  }

  /** A subject, and what is wrong with it. */
  line(subject: string, complaints: readonly string[]): void {
    if (complaints.length === 0) this.#passed++;
    else this.#failed++;
    console.log(`${complaints.length === 0 ? 'passed' : 'FAILED'}: ${subject}`);
    for (const complaint of complaints.slice(0, mostShown)) console.log(`    ${complaint}`);
    if (complaints.length > mostShown) console.log(`    and ${complaints.length - mostShown} more`);
  }

  /** The last line, and the exit code. */
  close(): void {
    console.log(`\n${this.#passed} passed, ${this.#failed} failed`);
    process.exitCode = this.#failed > 0 || this.#passed === 0 ? 1 : 0;
  }
}
