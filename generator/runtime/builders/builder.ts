import { type Serializers, serializeFields } from './serialize.js';

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

/** The second function of every builder. */
export interface Checked<Event> {
  /**
   * Builds an event from an untrusted payload and validates it.
   *
   * @throws {RdsmValidationError} with every error in `errors`.
   */
  checked(payload: unknown): Event;
}

/**
 * Adds `checked` to a builder.
 * @param assert Throws when the event is invalid.
 * @param serializers The fields whose values are serialized.
 */
export function withCheck<Build extends (payload: never, options?: never) => object>(
  build: Build,
  assert: (event: unknown) => void,
  serializers: Serializers = {},
): Build & Checked<ReturnType<Build>> {
  const make = build as unknown as (payload: unknown, options?: unknown) => ReturnType<Build>;
  const checked = (payload: unknown): ReturnType<Build> => {
    // The builder makes the envelope only: an error that it would throw by itself, the validator reports with the others.
    const event = { ...make({}), payload: serializeFields(payload, serializers, []) };
    assert(event);
    return event;
  };
  return Object.assign((payload: unknown, options?: unknown) => make(payload, options), {
    checked,
  }) as unknown as Build & Checked<ReturnType<Build>>;
}
