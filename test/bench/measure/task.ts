/** What is done with each value of a corpus. */
export interface Task {
  /** A file of `peers/`, or `JSON.parse` on the texts themselves. */
  peer: string;
  /** `is` tells right from wrong, `errors` finds all errors, `assert` is ours alone. */
  verb: 'is' | 'errors' | 'assert' | 'parse';
  /** Which validator: the one for the corpus, one for each type behind a look-up, or the union with a discriminator. */
  by?: 'lookup' | 'discriminator';
}

/** What a child process is asked to do. */
export interface Job {
  /** The corpus: a file of JSON texts, one on a line. */
  file: string;
  subject: string;
  /** Names of the schema files by type of event. */
  types: Record<string, string>;
  tasks: Task[];
  /** Bytes are counted instead of time. */
  counts?: 'bytes';
  rounds: number;
  /** How long each task runs in a round, in milliseconds. */
  slice: number;
}

/** What it found, for each task. */
export interface Finding {
  /** How many of the values are right. */
  accepted: number;
  /** Nanoseconds of the processor for one pass over the corpus, round by round. Or bytes. */
  passes: number[];
}
