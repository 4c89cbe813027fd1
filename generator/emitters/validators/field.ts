import { capitalise, reservedWords } from '../../catalogue/names.js';
import type { Field, ObjectShape } from '../../catalogue/shape.js';

/** A field of an object, and its variable in generated code. */
export interface LocalField extends Field {
  local: string;
  /** The name in words with a capital, for declarations about the field. */
  pascal: string;
}

/** Names that generated functions use themselves, and words of the language. */
const usedNames = new Set([...reservedWords, 'entry', 'fields', 'input', 'key', 'chosen']);

/** The fields of an object, in the order of the documented table, each with a variable of its own. */
export function localFields({ fields }: ObjectShape): LocalField[] {
  const locals = new Set<string>();
  return fields.map((field) => {
    const local = freeName(localName(field.name), locals);
    locals.add(local);
    return { ...field, local, pascal: pascalName(field.name) };
  });
}

/** Imported and declared names have capitals; a variable must not hide them. */
function localName(name: string): string {
  const plain = name.replace(/[^A-Za-z0-9_]/g, '_');
  return usedNames.has(plain) || !/^[a-z_][a-z0-9_]*$/.test(plain) ? `_${plain.toLowerCase()}` : plain;
}

function freeName(name: string, used: ReadonlySet<string>): string {
  let free = name;
  for (let number = 2; used.has(free); number++) free = `${name}_${number}`;
  return free;
}

/** The name of a field in words with a capital, whatever its characters. */
export function pascalName(name: string): string {
  const words = name.split(/[^A-Za-z0-9]+/).map(capitalise);
  const joined = words.join('');
  return /^[A-Z]/.test(joined) ? joined : `Field${joined}`;
}
