/** A cookie that the tracking script of RD Station leaves in a browser, and the field that receives its value. */
export interface Cookie {
  /** Its name, and others by which it is known. */
  names: [string, ...string[]];
  field: string;
  /** The member that is sent, where the cookie contains JSON. */
  member?: string;
  /** What the value matches. */
  pattern: string;
}
