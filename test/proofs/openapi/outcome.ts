import type { RowName } from './rows.js';

/** What became of one subject. No problem means that it passed. */
export interface Outcome {
  subject: string;
  /** The row of the README that this proves. */
  row?: RowName;
  problems: string[];
  /** What a tool cannot do, and how the proof goes round it. */
  limits?: Limit[];
  /** Why it could not be tried at all. */
  skipped?: string;
}

/** Something that a tool cannot do. */
export interface Limit {
  /** What the tool does, and how the proof goes round it. */
  what: string;
  /** The tool's own issue, where one is known. */
  issue?: string;
}
