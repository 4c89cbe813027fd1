import type { Exception } from './language.js';

/** What came of holding verdicts against those expected. */
export interface Comparison {
  right: number;
  /** How many cases show each exception. */
  exceptions: { reason: string; count: number }[];
  problems: string[];
}

/**
 * Holds verdicts against those expected. A wrong one that no exception names is a problem, and so is an exception that
 * does not occur.
 * @param printed A line for each case: its id, and `valid` or `invalid`.
 * @param expected Whether a case is valid, by its id.
 */
export function compare(
  printed: string,
  expected: ReadonlyMap<string, boolean>,
  exceptions: readonly Exception[],
): Comparison {
  const verdicts = new Map(printed.split('\n').map((line) => line.split(' ') as [string, string]));
  const ids = [...expected.keys()];
  const silent = ids.filter((id) => !['valid', 'invalid'].includes(verdicts.get(id) ?? ''));
  const wrong = ids.filter((id) => verdicts.get(id) !== (expected.get(id) ? 'valid' : 'invalid'));
  const excused = exceptions.map(({ reason, ids: pattern }) => ({
    reason,
    cases: ids.filter((id) => pattern.test(id)),
  }));
  const named = new Set(excused.flatMap(({ cases }) => cases));
  return {
    right: ids.length - wrong.length,
    exceptions: excused.map(({ reason, cases }) => ({ reason, count: cases.length })),
    problems: [
      ...silent.map((id) => `no verdict: ${id}`),
      ...wrong
        .filter((id) => !named.has(id))
        .map((id) => `wrong, should be ${expected.get(id) ? '' : 'in'}valid: ${id}`),
      ...[...named]
        .filter((id) => !wrong.includes(id))
        .map((id) => `right, although it is listed as an exception: ${id}`),
      ...excused
        .filter(({ cases }) => cases.length === 0)
        .map(({ reason }) => `no case shows the exception: ${reason}`),
    ],
  };
}
