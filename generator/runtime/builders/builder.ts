import { type Serializers, serializeValid } from './serialize.js';

/** What the compiler says of a field that does not exist. No value answers to it. */
export interface NoSuchField<Name> {
  readonly 'there is no such field': Name;
}

/**
 * An input, given with fields of these names. A field that the input does not have does not compile, not even through a
 * variable.
 */
export type Exact<Name extends PropertyKey, Input> = Input & {
  [Key in Name]?: Key extends keyof Input ? unknown : NoSuchField<Key>;
};

/** The names of the fields that a type lists one by one. */
export type KnownKey<Fields> = keyof {
  // A type without fields has all of those that an index signature speaks of.
  [Name in keyof Fields as Record<never, never> extends Record<Name, 1> ? never : Name]: 1;
};

/** The type itself, from which nothing is inferred. */
export type NoInfer<Type> = [Type][Type extends unknown ? 0 : never];

/** What every builder also has. */
export interface Checked<Event> {
  /**
   * Builds an event from an untrusted payload and validates it.
   *
   * @throws {RdsmValidationError} with every error in `errors`.
   */
  checked(payload: unknown): Event;
}

/**
 * Gives a builder its `checked`.
 * @param assert Throws when the event is not right.
 * @param serializers The fields whose values are sent as serializers.
 */
export function withCheck<Build extends (payload: never) => object>(
  build: Build,
  assert: (event: unknown) => void,
  serializers: Serializers = {},
): Build & Checked<ReturnType<Build>> {
  const make = build as unknown as (payload: unknown) => ReturnType<Build>;
  const checked = (payload: unknown): ReturnType<Build> => {
    // The builder gives what stands around a payload. What it would refuse by itself, the validator tells with the rest.
    const event = { ...make({}), payload: serializeValid(payload, serializers, []) };
    assert(event);
    return event;
  };
  return Object.assign((payload: unknown) => make(payload), { checked }) as unknown as Build &
    Checked<ReturnType<Build>>;
}
