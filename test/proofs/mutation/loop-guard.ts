/** More iterations than any input needs, also one with a hundred thousand errors. */
const maxIterations = 5_000_000;

let iterations = 0;

/** Counts iterations of loops, and ends a loop that runs forever. */
export function iterate(): void {
  iterations += 1;
  if (iterations > maxIterations) throw new Error('It runs forever.');
}

/** Whether a loop ran forever since the last call. A validator may have caught the error. */
export function ranForever(): boolean {
  const ran = iterations > maxIterations;
  iterations = 0;
  return ran;
}
