/** Something wrong with the spec: where, what, and what to do about it. */
export interface Problem {
  /** Place in the spec, such as `SALE.payload.value`. */
  place: string;
  /** What is wrong, as a sentence. */
  problem: string;
  /** What to change, as a sentence. */
  wayOut: string;
}

/** Leaves out what was found later at a place that is wrong already: it may be a consequence. */
export function withoutConsequences(later: Problem[], earlier: Problem[]): Problem[] {
  const wrong = new Set(earlier.map(({ place }) => place));
  return later.filter(({ place }) => !wrong.has(place));
}

/** Thrown when nothing can be generated. Holds every problem that was found, not only the first. */
export class SpecError extends Error {
  override readonly name = 'SpecError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(({ place, problem, wayOut }) => `${place}: ${problem} ${wayOut}`).join('\n'));
    this.problems = problems;
  }
}
