/** A cookie that the tracking script of RD Station leaves in a browser, and the field that takes what it holds. */
export interface Cookie {
  /** Its name, and others under which it is known. */
  names: [string, ...string[]];
  field: string;
  /** The member that is wanted, where the cookie is JSON. */
  member?: string;
  /** What the field takes. */
  pattern: string;
  /** Completes the sentence "Must be …" for whoever gives something else. */
  phrase: string;
}
