/** What an `error_type` or a `notice_type` means, and what to do about it: each a sentence or two. */
export interface Explanation {
  meaning: string;
  fix: string;
}

/** The explanations of one language, by `error_type` and `notice_type`. */
export type Explanations = Readonly<Record<string, Explanation>>;
