/** The middle of some numbers, or another quantile. */
export function quantile(values: readonly number[], share = 0.5): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)] ?? Number.NaN;
  const high = sorted[Math.ceil(at)] ?? Number.NaN;
  return low + (high - low) * (at - Math.floor(at));
}

/** The ratio of the second to the first: the median of all rounds. */
export function ratio(first: readonly number[], second: readonly number[]): number {
  return quantile(second.map((value, round) => value / (first[round] ?? Number.NaN)));
}
