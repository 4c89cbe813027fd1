import type { FieldReaders } from './form-fields.js';

/** What the names of a form's inputs mean. */
export interface FormNames {
  /** The fields of the payload. */
  readonly fields: FieldReaders;
  /** Names of inputs that mean a field beyond doubt, by field: lower-case letters, separated by spaces. */
  readonly aliases: { readonly [field: string]: string };
  /** How the names of custom fields begin. */
  readonly prefix?: string;
}

/** The field of an input, and the keys inside of it: `line_items[0].sku` has `0` and `sku`. */
export interface Target {
  readonly field: string;
  /** The name of the input without the keys. */
  readonly root: string;
  readonly keys: readonly string[];
  /** Whether the name is the field's own, or the caller has stated what it means. */
  readonly isExact: boolean;
  readonly isRenamed: boolean;
}

/** A longer name, or one with more keys, is no field. */
const maxLength = 128;
const maxKeys = 4;

const name = /^([^.[\]]+)((?:\.[^.[\]]+|\[[^.[\]]*\])*)$/;

/**
 * Finds the field of an input.
 * @param inputs The fields of inputs, as the caller states them.
 * @returns A function that returns undefined for an input that is no field.
 */
export function targetsOf(
  { fields, aliases, prefix }: FormNames,
  inputs: { readonly [input: string]: string | undefined },
): (input: string) => Target | undefined {
  const known = new Map<string, string>();
  for (const [field, words] of Object.entries(aliases)) for (const word of words.split(' ')) known.set(word, field);
  for (const field of Object.keys(fields)) known.set(lettersOf(field), field);
  const isField = (root: string) =>
    hasOwn(fields, root) || (prefix !== undefined && root.length > prefix.length && root.startsWith(prefix));
  return (input) => {
    const stated = hasOwn(inputs, input) ? inputs[input] : undefined;
    if (stated !== undefined)
      return { field: stated, root: input, keys: [], isExact: true, isRenamed: stated !== input };
    const [, root = '', rest = ''] = (input.length <= maxLength && name.exec(input)) || [];
    const keys = rest.split(/[.[\]]/).filter((key) => key !== '');
    if (root === '' || keys.length > maxKeys) return undefined;
    if (isField(root)) return { field: root, root, keys, isExact: true, isRenamed: false };
    const field = known.get(lettersOf(root));
    return field === undefined ? undefined : { field, root, keys, isExact: false, isRenamed: true };
  };
}

export function hasOwn(object: object, key: string): boolean {
  return Object.hasOwn(object, key);
}

/** The letters and digits of a name, without case and accents: `E-mail` and `email` have the same. */
function lettersOf(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[^A-Za-z0-9]/g, '')
    .toLowerCase();
}
