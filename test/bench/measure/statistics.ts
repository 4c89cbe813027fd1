/** The middle of some numbers, or another quantile. */
export function quantile(values: readonly number[], share = 0.5): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)] ?? Number.NaN;
  const high = sorted[Math.ceil(at)] ?? Number.NaN;
  return low + (high - low) * (at - Math.floor(at));
}

/** How often a fits into b: the middle over the rounds of what each round says. */
export function ratio(a: readonly number[], b: readonly number[]): number {
  return quantile(b.map((value, round) => value / (a[round] ?? Number.NaN)));
}
