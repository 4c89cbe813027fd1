import { withoutUndefined } from './without-undefined.js';

/** The type of a field that does not exist. It has no values; the compiler shows its key. */
export interface NoSuchField<Name> {
  readonly 'there is no such field': Name;
}

/**
 * An input whose fields have these names. A field that the input does not have does not compile, not even through a
 * variable.
 */
export type Exact<Name extends PropertyKey, Input> = Input & {
  [Key in Name]?: Key extends keyof Input ? unknown : NoSuchField<Key>;
};

/** The names of the fields that a type lists, without those of an index signature. */
export type KnownKey<Fields> = keyof {
  // An empty object type is assignable to an index signature, and not to a listed field.
  [Name in keyof Fields as Record<never, never> extends Record<Name, 1> ? never : Name]: 1;
};

/** The type itself, from which nothing is inferred. TypeScript has its own since 5.4. */
export type NoInfer<Type> = [Type][Type extends unknown ? 0 : never];

/** The member that every builder has. */
export interface Parse<Event> {
  /**
   * Makes the event of an untrusted payload: the builder itself, for a value of any type.
   *
   * @throws {RdsmValidationError} with every error in `errors`.
   */
  parse(payload: unknown): Event;
}

/**
 * Makes a builder that validates.
 * @param build Makes the event of a payload.
 * @param assert Throws when the event is invalid.
 * @param members What else the builder has.
 */
export function createBuilder<
  Build extends (payload: never, options?: never) => object,
  Members extends object = Record<never, never>,
>(build: Build, assert: (event: unknown) => void, members?: Members): Build & Parse<ReturnType<Build>> & Members {
  const make = build as unknown as (payload: unknown, options?: unknown) => ReturnType<Build>;
  const builder = (payload: unknown, options?: unknown): ReturnType<Build> => {
    const event = make(payload, options);
    assert(event);
    return withoutUndefined(event);
  };
  const parse = (payload: unknown) => builder(payload);
  return Object.assign(builder, { parse }, members) as unknown as Build & Parse<ReturnType<Build>> & Members;
}
