import { reservedWords } from '../../catalogue/names.js';
import type { JsonSchema } from '../../legacy/json-schema.js';

/** A named field of an object, and the variable that holds it in generated code. */
export interface Field {
  name: string;
  local: string;
  /** The name in words that begin with a capital, for what is declared to test it. */
  pascal: string;
  schema: JsonSchema;
  required: boolean;
}

/** Names that generated functions use themselves, and words of the language. */
const taken = new Set([...reservedWords, 'entry', 'fields', 'input', 'key']);

/** The named fields of an object, in the order of the documented table. */
export function fieldsOf(schema: JsonSchema): Field[] {
  return Object.entries(schema.properties ?? {}).map(([name, field]) => ({
    name,
    // What is declared or imported has capitals; a variable of a field must not hide it.
    local: taken.has(name) || /[A-Z]/.test(name) ? `${name}_` : name,
    pascal: name
      .split('_')
      .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
      .join(''),
    schema: field,
    required: schema.required?.includes(name) ?? false,
  }));
}
