import type { Check } from '../peers/peer.js';

/** How often a validator must have seen each event, before what V8 makes of it no longer changes much. */
const leastPasses = 40;

export interface Subject {
  check: Check;
  values: readonly unknown[];
}

/**
 * Measures some subjects in turn, round by round, so that what disturbs the machine disturbs all of them.
 * @param slice How long each runs in a round, in milliseconds.
 * @returns For each subject, the nanoseconds of the processor for a pass over its values, round by round.
 */
export function measureRounds(subjects: readonly Subject[], rounds: number, slice: number): number[][] {
  const passes = subjects.map((subject) => warmUp(subject, slice));
  const results: number[][] = subjects.map(() => []);
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < subjects.length; turn++) {
      // Each is first once, so that none always follows the same other.
      const index = (turn + round) % subjects.length;
      const subject = subjects[index] as Subject;
      results[index]?.push(time(subject, passes[index] as number) / (passes[index] as number));
    }
  }
  return results;
}

/** Runs a subject until it is compiled, and tells how many passes fill a slice. */
function warmUp(subject: Subject, slice: number): number {
  let passes = 1;
  for (let spent = 0, done = 0; spent < 8 * slice * 1e6 || done < leastPasses; ) {
    const taken = time(subject, passes);
    spent += taken;
    done += passes;
    passes = Math.max(1, Math.round((slice * 1e6 * passes) / Math.max(taken, 1e3)));
  }
  return passes;
}

/** Nanoseconds of the processor. */
function time({ check, values }: Subject, passes: number): number {
  const start = process.cpuUsage();
  for (let pass = 0; pass < passes; pass++) visit(check, values);
  const { user, system } = process.cpuUsage(start);
  return (user + system) * 1000;
}

/** Told to others, so that the answers count for something. */
export let content = 0;

/** One loop for all: its call is never inlined, as the call of a validator in a server is not. */
function visit(check: Check, values: readonly unknown[]): void {
  for (let index = 0; index < values.length; index++) if (check(values[index])) content++;
}
