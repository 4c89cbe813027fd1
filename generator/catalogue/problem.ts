/** Something wrong with the spec: where, what, and how to fix it. */
export interface Problem {
  /** The file in which it is to be fixed, where one is known. */
  file?: string;
  /** Location in the spec, such as `SALE.payload.value`. */
  location: string;
  /** What is wrong, as a sentence. */
  problem: string;
  /** What to change, as a sentence. */
  fix: string;
}

/** Drops problems at a location that already has one; they are likely follow-on errors. */
export function dropFollowOnProblems(later: readonly Problem[], earlier: readonly Problem[]): Problem[] {
  const known = new Set(earlier.map(({ location }) => location));
  return later.filter(({ location }) => !known.has(location));
}

/** Thrown when nothing can be generated. Holds every problem that was found, not only the first. */
export class SpecError extends Error {
  override readonly name = 'SpecError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(printProblem).join('\n'));
    this.problems = problems;
  }
}

function printProblem({ file, location, problem, fix }: Problem): string {
  return `${file === undefined ? '' : `${file}: `}${location}: ${problem} ${fix}`;
}
