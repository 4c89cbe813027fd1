import { type Equivalent, equivalentOf, equivalents } from './equivalents.js';
import { type Label, printLabel } from './mutant.js';

/** Prints the survivors and a line for each file, and closes with the score. */
export class Report {
  private readonly used = new Map<Equivalent, number>();
  private readonly files = new Map<string, { killed: number; equivalent: number; survived: number }>();
  private readonly problems: string[] = [];

  /** @param isWhole Whether all mutants are tried: then each entry in the list of equivalent mutants must be one of them. */
  constructor(private readonly isWhole: boolean) {}

  add(label: Label, isKilled: boolean): void {
    const counts = this.files.get(label.file) ?? { killed: 0, equivalent: 0, survived: 0 };
    this.files.set(label.file, counts);
    const equivalent = equivalentOf(label);
    if (isKilled) counts.killed += 1;
    else if (equivalent) {
      counts.equivalent += 1;
      this.used.set(equivalent, (this.used.get(equivalent) ?? 0) + 1);
    } else {
      counts.survived += 1;
      console.log(`SURVIVED ${printLabel(label)}`);
    }
  }

  endFile(path: string): void {
    const { killed, equivalent, survived } = this.files.get(path) ?? { killed: 0, equivalent: 0, survived: 0 };
    if (killed + survived + equivalent === 0) return;
    const note = equivalent > 0 ? `, ${equivalent} equivalent` : '';
    console.log(`${path.padEnd(48)} ${killed}/${killed + survived}${note}`);
  }

  /** Inputs for which the validators themselves do not give the expected result. */
  addProblems(names: readonly string[]): void {
    this.problems.push(...names);
  }

  /** How many equivalent mutants there were for each reason. */
  private reasons(): Map<string, number> {
    const counts = new Map<string, number>();
    for (const [{ reason }, count] of this.used) counts.set(reason, (counts.get(reason) ?? 0) + count);
    return counts;
  }

  close(): void {
    const { problems } = this;
    const unused = this.isWhole ? equivalents.filter((equivalent) => !this.used.has(equivalent)) : [];
    for (const { reason, ...label } of unused) console.log(`NO SUCH MUTANT ${JSON.stringify(label)} (${reason})`);
    for (const name of problems) console.log(`WRONG WITHOUT A MUTATION ${name}`);
    console.log('\nEquivalent mutants, by reason:');
    for (const [reason, count] of [...this.reasons()].sort(([, a], [, b]) => b - a)) {
      console.log(`${String(count).padStart(5)}  ${reason}`);
    }
    const sum = (key: 'killed' | 'equivalent' | 'survived') =>
      [...this.files.values()].reduce((total, counts) => total + counts[key], 0);
    const [killed, survived, equivalent] = [sum('killed'), sum('survived'), sum('equivalent')];
    const score = (100 * killed) / Math.max(1, killed + survived);
    console.log(`\nkilled ${killed}, survived ${survived}, equivalent ${equivalent}, score ${score.toFixed(2)} %`);
    const failed = survived + unused.length + problems.length;
    console.log(`${killed + equivalent} passed, ${failed} failed`);
    if (failed > 0 || killed === 0) process.exitCode = 1;
  }
}
