import { type Equivalent, equivalents } from './equivalents.js';
import { explanationOf } from './explained.js';
import { type Label, printLabel } from './mutant.js';
import type { Result } from './workbench.js';

/** So much of a hundred must be caught at least. */
const leastScore = 98;

/** Counts, prints a line for each subject in the order in which they stand, and closes with the score. */
export class Report {
  private readonly waiting: string[];
  private readonly results = new Map<string, Result>();
  private readonly used = new Map<Equivalent, number>();
  private readonly survivors: Label[] = [];
  private readonly wronglyExplained: Label[] = [];
  private readonly unsound: string[] = [];
  private killed = 0;
  private equivalent = 0;
  private refused = 0;

  /** Whether all subjects are there: then every explanation must be needed. */
  constructor(
    subjects: readonly string[],
    private readonly isWhole: boolean,
  ) {
    this.waiting = [...subjects];
  }

  add(result: Result): void {
    this.results.set(result.subject, result);
    for (let next = this.waiting[0]; next !== undefined; next = this.waiting[0]) {
      const found = this.results.get(next);
      if (found === undefined) return;
      this.waiting.shift();
      this.count(found);
    }
  }

  close(): void {
    const unused = this.isWhole ? equivalents.filter((equivalent) => !this.used.has(equivalent)) : [];
    for (const label of this.survivors) console.log(`SURVIVED ${printLabel(label)}`);
    for (const label of this.wronglyExplained) console.log(`EXPLAINED AND CAUGHT ${printLabel(label)}`);
    for (const { reason, ...label } of unused) console.log(`NO LONGER THERE ${JSON.stringify(label)} (${reason})`);
    for (const law of this.unsound) console.log(`BROKEN BY THE VALIDATORS ${law}`);
    console.log('\nEquivalent, by reason:');
    for (const [reason, count] of this.byReason()) console.log(`${String(count).padStart(5)}  ${reason}`);

    const survived = this.survivors.length;
    const score = (100 * this.killed) / Math.max(1, this.killed + survived);
    const failed = survived + this.wronglyExplained.length + unused.length + this.unsound.length;
    console.log(
      `\nkilled ${this.killed}, survived ${survived}, equivalent ${this.equivalent}, refused by the generator ${this.refused}`,
    );
    console.log(`score ${score.toFixed(2)} % (at least ${leastScore} %)`);
    console.log(`${this.killed + this.equivalent} passed, ${failed} failed`);
    if (failed > 0 || score < leastScore) process.exitCode = 1;
  }

  private count({ subject, outcomes, refused, unsound }: Result): void {
    if (unsound !== undefined) this.unsound.push(unsound);
    const caught = outcomes.filter(({ caughtBy }) => caughtBy !== undefined);
    const uncaught = outcomes.filter(({ caughtBy }) => caughtBy === undefined);
    const explained = uncaught.filter(({ label }) => this.use(explanationOf(label)));
    this.wronglyExplained.push(...caught.map(({ label }) => label).filter((label) => explanationOf(label)));
    this.survivors.push(...uncaught.filter((outcome) => !explained.includes(outcome)).map(({ label }) => label));
    this.killed += caught.length;
    this.equivalent += explained.length;
    this.refused += refused;
    const notes = [
      explained.length > 0 ? `, ${explained.length} equivalent` : '',
      refused > 0 ? `, ${refused} refused by the generator` : '',
    ].join('');
    if (outcomes.length === 0 && unsound === undefined) return;
    console.log(`${subject.padEnd(48)} ${unsound ?? `${caught.length}/${outcomes.length - explained.length}${notes}`}`);
  }

  private use(equivalent: Equivalent | undefined): boolean {
    if (equivalent) this.used.set(equivalent, (this.used.get(equivalent) ?? 0) + 1);
    return equivalent !== undefined;
  }

  private byReason(): [string, number][] {
    const counts = new Map<string, number>();
    for (const [{ reason }, count] of this.used) counts.set(reason, (counts.get(reason) ?? 0) + count);
    return [...counts].sort(([, a], [, b]) => b - a);
  }
}
