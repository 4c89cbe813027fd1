import { cpuTime } from '../proofs/adversarial/growth/cpu-time.js';

/**
 * By what factor the CPU time of a function grows from one size to another. A millisecond is the least that is measured.
 * @param prepare Makes a function for a size: only what that does is measured.
 */
export function growthOf(prepare: (size: number) => () => unknown, small: number, large: number): number {
  return cpuTime(prepare(large)) / Math.max(cpuTime(prepare(small)), 1);
}
