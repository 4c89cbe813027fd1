/** More turns than any body of the laws needs. */
const most = 1_000_000;

let taken = 0;

/** Counts the turns of loops, and ends what runs forever. */
export function turn(): void {
  taken += 1;
  if (taken > most) throw new Error('It runs forever.');
}

/** Whether it ran forever since the last time this was asked. A validator may have caught the error. */
export function ranForever(): boolean {
  const ran = taken > most;
  taken = 0;
  return ran;
}
