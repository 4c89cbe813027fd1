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
  /** How many types of events a subject has functions for, if more than one: each of them sees only its share. */
  kinds?: number;
}

declare const gc: (options: { type: 'minor' }) => void;

/** Until a function has seen so many values, V8 still changes what it makes of it. But no longer than some slices. */
const visitsToWarm = 40_000;
const slicesToWarm = 120;

/** More than both halves of the young generation: see run-child.ts. */
const youngBytes = 40 * 2 ** 20;

/**
 * Measures some subjects in turn, round by round, so that what disturbs the machine disturbs all of them.
 * @returns For each subject, the nanoseconds of the processor for one value, round by round.
 */
export function measureRounds(
  subjects: readonly Subject[],
  { rounds, slice, clears = false, kinds = 1 }: Duration,
): number[][] {
  const runners = subjects.map((subject) => new Runner(subject, slice * 1e6));
  for (const runner of runners) runner.warmUp(kinds);
  touchYoungGeneration();
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

  warmUp(kinds: number): void {
    const { length } = this.#subject.values;
    for (let spent = 0, visited = 0; spent < slicesToWarm * this.#slice; ) {
      const perValue = this.run();
      spent += perValue * this.#count;
      visited += this.#count;
      const count = Math.ceil(this.#slice / Math.max(perValue, 1));
      this.#count = count > length ? Math.round(count / length) * length : count;
      if (spent > 8 * this.#slice && visited > kinds * visitsToWarm) return;
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

/** Allocates all of it once: the system takes longer to provide a page for the first time than an event to validate. */
function touchYoungGeneration(): void {
  for (let bytes = 0; bytes < youngBytes; bytes += 8000) chunk = new Array(1000).fill(0);
}

export let chunk: unknown;

/** Exported, so that the engine cannot drop the results as unused. */
export let content = 0;

/** One loop for all: its call is never inlined, as the call of a validator in a server is not. */
function visit(check: Check, values: readonly unknown[], from: number, to: number): void {
  for (let index = from; index < to; index++) if (check(values[index])) content++;
}
