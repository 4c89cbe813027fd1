/** A validator of another language. */
export interface Language {
  readonly name: string;
  /** The schema files that it reads. */
  readonly dialect: '2020-12' | 'draft-07';
  /** The packages of Debian that it needs. */
  readonly packages: readonly string[];
  /** Compiles the script into a folder, where the language is compiled: a program and its arguments. */
  readonly build?: (folder: string) => readonly string[];
  /** Prints a line `<id> valid` or `<id> invalid` for each case, given the folders of schemas and cases. */
  readonly run: (folder: string) => readonly string[];
  readonly exceptions: readonly Exception[];
}

/** Cases on which a validator is known to be wrong, all of them. */
export interface Exception {
  readonly reason: string;
  readonly ids: RegExp;
}
