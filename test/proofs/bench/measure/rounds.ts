import type { Check } from '../peers/peer.js';

export interface Subject {
  check: Check;
  values: readonly unknown[];
}

/** How long a subject is measured: in each of some rounds for a slice of so many milliseconds. */
export interface Duration {
  rounds: number;
  slice: number;
  /** Whether garbage is collected before each slice, so that none pays for what another left. */
  clears?: boolean;
}

declare const gc: (options: { type: 'minor' }) => void;

/** Until a validator has seen each value so often, V8 still changes what it makes of it. But no longer than some slices. */
const passesToWarm = 40;
const slicesToWarm = 120;

/**
 * Measures some subjects in turn, round by round, so that what disturbs the machine disturbs all of them.
 * @returns For each subject, the nanoseconds of the processor for one value, round by round.
 */
export function measureRounds(subjects: readonly Subject[], { rounds, slice, clears = false }: Duration): number[][] {
  const runners = subjects.map((subject) => new Runner(subject, slice * 1e6));
  for (const runner of runners) runner.warmUp();
  const results: number[][] = subjects.map(() => []);
  for (let round = 0; round < rounds; round++) {
    for (let offset = 0; offset < runners.length; offset++) {
      // Each is first once, so that none always follows the same other.
      const index = (offset + round) % runners.length;
      if (clears) gc({ type: 'minor' });
      results[index]?.push(runners[index]?.run() ?? 0);
    }
  }
  return results;
}

class Runner {
  readonly #subject: Subject;
  readonly #slice: number;
  /** How many values fill a slice, and where the next slice begins. */
  #count: number;
  #next = 0;

  constructor(subject: Subject, slice: number) {
    this.#subject = subject;
    this.#slice = slice;
    this.#count = subject.values.length;
  }

  warmUp(): void {
    const { length } = this.#subject.values;
    for (let spent = 0, visited = 0; spent < slicesToWarm * this.#slice; ) {
      const perValue = this.run();
      spent += perValue * this.#count;
      visited += this.#count;
      const count = Math.ceil(this.#slice / Math.max(perValue, 1));
      this.#count = count > length ? Math.round(count / length) * length : count;
      if (spent > 8 * this.#slice && visited > passesToWarm * length) return;
    }
  }

  /** Nanoseconds for one value, in a slice. */
  run(): number {
    const { check, values } = this.#subject;
    const start = process.cpuUsage();
    for (let left = this.#count; left > 0; ) {
      const end = Math.min(values.length, this.#next + left);
      visit(check, values, this.#next, end);
      left -= end - this.#next;
      this.#next = end % values.length;
    }
    const { user, system } = process.cpuUsage(start);
    return ((user + system) * 1000) / this.#count;
  }
}

/** Exported, so that the engine cannot drop the results as unused. */
export let content = 0;

/** One loop for all: its call is never inlined, as the call of a validator in a server is not. */
function visit(check: Check, values: readonly unknown[], from: number, to: number): void {
  for (let index = from; index < to; index++) if (check(values[index])) content++;
}
