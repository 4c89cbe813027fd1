/** The type of a constant without `readonly`, which types of JSON Schema such as `JSONSchema7` do not have. */
export type Writable<Type> = { -readonly [Key in keyof Type]: Writable<Type[Key]> };
