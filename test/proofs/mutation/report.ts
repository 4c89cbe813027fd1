import { type Equivalent, equivalentOf, equivalents } from './equivalents.js';
import { type Label, printLabel } from './mutant.js';
import type { Result } from './worker.js';

/** Counts, prints a line for each file, and closes with the survivors and the score. */
export class Report {
  private readonly used = new Map<Equivalent, number>();
  private readonly survivors: Label[] = [];
  private readonly killedEquivalents: Label[] = [];
  private readonly problems: string[] = [];
  private killed = 0;
  private equivalent = 0;

  /** @param isWhole Whether all mutants are tried: then each entry in the list of equivalent mutants must be needed. */
  constructor(private readonly isWhole: boolean) {}

  add({ path, killed, survivors }: Result): void {
    const unexplained = survivors.filter((label) => !this.isEquivalent(label));
    const equivalent = survivors.length - unexplained.length;
    this.survivors.push(...unexplained);
    this.killedEquivalents.push(...killed.filter((label) => equivalentOf(label)));
    this.killed += killed.length;
    this.equivalent += equivalent;
    const total = killed.length + unexplained.length;
    if (total === 0) return;
    console.log(`${path.padEnd(48)} ${killed.length}/${total}${equivalent > 0 ? `, ${equivalent} equivalent` : ''}`);
  }

  /** Inputs for which the validators themselves do not give the expected result. */
  addProblems(names: readonly string[]): void {
    this.problems.push(...names);
  }

  close(): void {
    const { problems } = this;
    const unused = this.isWhole ? equivalents.filter((equivalent) => !this.used.has(equivalent)) : [];
    for (const label of this.survivors) console.log(`SURVIVED ${printLabel(label)}`);
    for (const label of this.killedEquivalents) console.log(`LISTED AS EQUIVALENT, BUT KILLED ${printLabel(label)}`);
    for (const { reason, ...label } of unused) console.log(`NOT NEEDED ${JSON.stringify(label)} (${reason})`);
    for (const name of problems) console.log(`WRONG WITHOUT A MUTATION ${name}`);
    console.log('\nEquivalent mutants, by reason:');
    for (const [{ reason }, count] of [...this.used].sort(([, a], [, b]) => b - a)) {
      console.log(`${String(count).padStart(5)}  ${reason}`);
    }
    const survived = this.survivors.length;
    const score = (100 * this.killed) / Math.max(1, this.killed + survived);
    console.log(
      `\nkilled ${this.killed}, survived ${survived}, equivalent ${this.equivalent}, score ${score.toFixed(2)} %`,
    );
    const failed = survived + this.killedEquivalents.length + unused.length + problems.length;
    console.log(`${this.killed + this.equivalent} passed, ${failed} failed`);
    if (failed > 0 || this.killed === 0) process.exitCode = 1;
  }

  private isEquivalent(label: Label): boolean {
    const equivalent = equivalentOf(label);
    if (equivalent) this.used.set(equivalent, (this.used.get(equivalent) ?? 0) + 1);
    return equivalent !== undefined;
  }
}
