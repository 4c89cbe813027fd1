import type { Outcome } from './trial.js';

const mostShown = 5;

/** Counts what is proved, prints a line for each subject, and closes with the counts. */
export class Reporter {
  #passed = 0;
  #failed = 0;

  heading(text: string): void {
    console.log(`\n${text}`);
  }

  /** A subject that was tried so many times. */
  outcome(subject: string, { trials, problems }: Outcome): void {
    this.line(`${subject}: ${trials.toLocaleString('en')} trials`, trials === 0 ? ['nothing was tried'] : problems);
  }

  /** A subject, and what is wrong with it. */
  line(subject: string, problems: readonly string[]): void {
    if (problems.length === 0) this.#passed++;
    else this.#failed++;
    console.log(`${problems.length === 0 ? 'passed' : 'FAILED'}: ${subject}`);
    for (const problem of problems.slice(0, mostShown)) console.log(`    ${problem}`);
    if (problems.length > mostShown) console.log(`    and ${problems.length - mostShown} more`);
  }

  /** The last line, and the exit code. */
  close(): void {
    console.log(`\n${this.#passed} passed, ${this.#failed} failed`);
    process.exitCode = this.#failed > 0 || this.#passed === 0 ? 1 : 0;
  }
}
