import type { Duration } from './rounds.js';

/** What is done with each value of a corpus. */
export interface Task {
  /** A file of `peers/`; `JSON`, for parsing the texts; `floor`, for parts of what a validator must do. */
  peer: string;
  /** `is` gives a verdict, `errors` finds all errors, `assert` is ours alone. */
  verb: 'is' | 'errors' | 'assert' | 'parse';
  /** Which validator, when it is not the one for the corpus: one for each type behind a look-up, or with a hint. */
  by?: string;
}

/** What a process measures. */
export interface Job extends Duration {
  /** The corpus: a file of JSON texts, one on a line. */
  file: string;
  subject: string;
  /** Names of the schema files by type of event. */
  types: Record<string, string>;
  tasks: Task[];
}

/** What it found, for each task. */
export interface Finding {
  /** How many of the values it finds right. */
  accepted: number;
  /** Nanoseconds of the processor for one value, round by round. */
  times: number[];
}
