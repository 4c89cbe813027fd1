import type { Label } from './mutant.js';

/** What became of a mutant. */
export interface Outcome {
  readonly label: Label;
  /** The law that caught it, or undefined when it survived. */
  readonly caughtBy: string | undefined;
}
