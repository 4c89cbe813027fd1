/** What a part of the proof found. */
export interface Outcome {
  subject: string;
  /** What was measured, a line each. */
  figures: string[];
  /** What is wrong; none if it passed. */
  problems: string[];
}

/** Collects what is not as expected. */
export function problemsOf(expectations: Readonly<Record<string, boolean>>): string[] {
  return Object.entries(expectations).flatMap(([expectation, isMet]) => (isMet ? [] : [`not so: ${expectation}`]));
}
