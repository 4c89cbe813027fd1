import type { FieldReader, FieldReaders } from './form-fields.js';

/** What the names of a form's inputs mean. */
export interface FormNames {
  /** The fields of the payload. */
  readonly fields: FieldReaders;
  /** Names of inputs that mean a field beyond doubt, by field: lower-case letters, separated by spaces. */
  readonly aliases: { readonly [field: string]: string };
  /** How the names of custom fields begin, and what reads one. */
  readonly customFields?: readonly [prefix: string, read: FieldReader];
}

/** The field of an input. */
export interface Target {
  readonly field: string;
  /** The name of the input, without the keys inside of its field. */
  readonly root: string;
  /** The keys inside of the field: `line_items[0].sku` has `0` and `sku`. */
  readonly keys: readonly string[];
  /** Whether the name is the field's own, or the caller has stated what it means. */
  readonly isExact: boolean;
}

/** A longer name, or one with more keys, is no field. */
const maxLength = 128;
const maxKeys = 4;

/** Elementor, a page builder of WordPress, names its inputs so: `form_fields[email]`. */
const wrapper = /^form_fields\[(.+?)\]/;

/** What people write around the name of a field: `Seu melhor e-mail`, `Endereço de e-mail`, `Nome (obrigatório)`. */
const wording = /^(?:digite)?(?:(?:seu|sua|your)(?:melhor)?|enderecode)|(?:corporativo|obrigatorio)$/g;

const name = /^([^.[\]]+)((?:\.[^.[\]]+|\[[^.[\]]*\])*)$/;

/**
 * Finds the field of an input.
 * @param inputs The fields of inputs, as the caller states them; null for an input that is no field.
 * @returns A function that returns undefined for an input that is no field.
 */
export function targetsOf(
  { fields, aliases, customFields }: FormNames,
  inputs: { readonly [input: string]: unknown },
): (input: string) => Target | undefined {
  const known = new Map<string, string>();
  const fieldOf = (letters: string) => known.get(letters) ?? known.get(letters.replace(wording, ''));
  const prefix = customFields?.[0];
  for (const [field, words] of Object.entries(aliases)) for (const word of words.split(' ')) known.set(word, field);
  for (const field of Object.keys(fields)) known.set(lettersOf(field), field);
  return (input) => {
    const stated = own(inputs, input);
    if (stated === null) return undefined;
    if (typeof stated === 'string') return { field: stated, root: input, keys: [], isExact: true };
    const inner = input.replace(wrapper, '$1');
    const [, root = '', rest = ''] = (input.length <= maxLength && name.exec(inner)) || [];
    const keys = rest.split(/[.[\]]/).filter(Boolean);
    const isCustom = prefix !== undefined && root.startsWith(prefix) && root !== prefix;
    const field = own(fields, root) || isCustom ? root : fieldOf(lettersOf(root));
    if (field === undefined || keys.length > maxKeys) return undefined;
    const written = inner === input ? root : input;
    return { field, root: written, keys, isExact: field === written };
  };
}

/** The field of an object itself; undefined if it has none of this name. */
export function own<Value>(object: { readonly [name: string]: Value }, name: string): Value | undefined {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}

/** The letters and digits of a name, without case and accents: `E-mail` and `email` have the same. */
export function lettersOf(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[^A-Za-z0-9]/g, '')
    .toLowerCase();
}
