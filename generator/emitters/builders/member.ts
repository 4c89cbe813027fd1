/** What an event adds to its builder, in addition to `parse`, which every builder has. */
export interface BuilderMember {
  /** The name of the member: `fromLegacy`. */
  name: string;
  /** The member as an expression. What it calls at the top level is marked as pure, so that bundlers can remove it. */
  value: string;
  /** A type that has the member. */
  type: string;
}
