/**
 * The fields of a payload as a builder accepts them: an optional one may be undefined, an array may be readonly.
 * @template Name The fields of the payload that are meant.
 */
export type PayloadInput<Payload, Name extends keyof Payload = keyof Payload> = {
  [Key in Name]: Record<never, never> extends Pick<Payload, Key>
    ? ValueInput<Payload[Key]> | undefined
    : ValueInput<Payload[Key]>;
};

/** The same for the value of a field. */
export type ValueInput<Value> = Value extends readonly (infer Item)[]
  ? readonly ValueInput<Item>[]
  : Value extends object
    ? PayloadInput<Value>
    : Value;

declare const noSuchField: unique symbol;

/** A type that no payload has: the field does not exist. */
export interface NoSuchField<Name> {
  readonly [noSuchField]: Name;
}

/**
 * Nothing, if fields with these names exist. Otherwise a type that does not compile, not even through a variable.
 * @template Name The names of the fields of the argument.
 */
export type OnlyKnown<Name extends PropertyKey, Known> = [Unknown<Name, Known>] extends [never]
  ? unknown
  : [Unknown<Name, Known>] extends [never]
    ? // Is never the result. The compiler infers the names of the argument from it.
      { [Key in Name]?: unknown }
    : NoSuchField<Unknown<Name, Known>>;

/** The names that are not known. A pattern such as `cf_${string}` is none: the payload of an event may be the argument. */
type Unknown<Name extends PropertyKey, Known> = Name extends Known
  ? never
  : string extends Name
    ? Name
    : Record<never, never> extends Record<Name, 1>
      ? never
      : Name;

declare const atLeastOneOf: unique symbol;

/** A type that no payload has: one of these fields is missing. */
export interface AtLeastOneOf<Name> {
  readonly [atLeastOneOf]: Name;
}

/**
 * Which of several fields, at least one of which is required, must not be undefined: a type without alternatives, because
 * an editor shows no comments of fields where there are several. Of an argument that has all of them, only the validator
 * knows.
 */
export type RequiresOneOf<Name extends PropertyKey, Names extends keyof Input, Input> = [Names] extends [Name]
  ? unknown
  : [Name & Names] extends [never]
    ? AtLeastOneOf<Names>
    : { [Key in Name & Names]: NonNullable<Input[Key]> };

/** The names of the fields that a type lists, without those of an index signature. */
export type KnownKey<Fields> = keyof {
  // An empty object type is assignable to an index signature, and not to a listed field.
  [Name in keyof Fields as Record<never, never> extends Record<Name, 1> ? never : Name]: 1;
};

/** The type itself, from which nothing is inferred. TypeScript has its own since 5.4. */
export type NoInfer<Type> = [Type][Type extends unknown ? 0 : never];
