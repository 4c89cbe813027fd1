import type { Case } from './cases.js';
import type { Exception } from './exceptions.js';

const maxProblems = 10;

/**
 * Compares what a tool decides on bodies with the conformance cases.
 * @param exceptions The cases in which it may differ; each has to occur.
 * @returns The problems, at most ten.
 */
export async function compareWith(
  cases: readonly Case[],
  accepts: (body: unknown) => boolean | Promise<boolean>,
  exceptions: readonly Exception[],
): Promise<string[]> {
  const problems: string[] = [];
  const unseen = new Set(exceptions);
  for (const one of cases) {
    const accepted = await accepts(one.body);
    if (accepted === one.valid) continue;
    const applying = exceptions.filter((exception) => exception.applies(one));
    for (const exception of applying) unseen.delete(exception);
    if (applying.length === 0) problems.push(`${accepted ? 'accepts' : 'rejects'} ${one.id}`);
    if (problems.length === maxProblems) return [...problems, '…'];
  }
  return [...problems, ...[...unseen].map(({ why }) => `This is no longer true: ${why}`)];
}
