import type { AccountField, FieldContent } from './account-field.js';

/*
 * How a field of an account is declared, in terms of the kinds that declare it: those of the builders, those of the
 * generator's config, and those of a module that is printed. Nothing of the packages is imported: the generator has none.
 */

/** What declares fields of each kind. `Field` is a declaration. */
export interface Kinds<Field> extends Readonly<Record<FieldContent['kind'], Field>> {
  /** A field that accepts these strings. */
  oneOf(options: readonly [string, ...string[]]): Field;
  /** A field that accepts an array. */
  listOf(item: Field): Field;
}

/** The declaration of a field: its options if it has some, and a list if its values are arrays. */
export function declareField<Field>({ kind, isList, options }: AccountField, kinds: Kinds<Field>): Field {
  const [first, ...others] = options;
  const item = first === undefined ? kinds[kind] : kinds.oneOf([first, ...others]);
  return isList ? kinds.listOf(item) : item;
}
