/** An object as JSON has it. Its fields are its own, so `__proto__` is a name like any other. */
export type Fields = Readonly<Record<string, unknown>>;

export function own(container: Fields, key: string): unknown {
  return Object.hasOwn(container, key) ? container[key] : undefined;
}

/** The names that no row lists, in the order of the body. An undefined value is no field. */
export function unlistedKeys(container: Fields, listed: readonly { readonly field: string }[]): string[] {
  const present = Object.keys(container).filter((key) => own(container, key) !== undefined);
  return present.filter((key) => listed.every(({ field }) => field !== key));
}

/** With its holes filled: a hole is a missing value, and `flatMap` would skip it. */
export function members(list: unknown): unknown[] {
  return Array.from(list as ArrayLike<unknown>);
}
