/** `true` when two types are the same, `false` when they only fit into each other. */
export type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Compiles only for `true`. */
export function holds<_Claim extends true>(): void {}
