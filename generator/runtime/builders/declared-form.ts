import { type CustomField, formKindOf } from './custom-field.js';
import type { FieldReader } from './form-fields.js';
import { lettersOf } from './form-names.js';
import type { Form } from './form-payload.js';

/**
 * The form of an event with custom fields that an account has declared: each is read as its kind, and also belongs to an
 * input without the prefix of its name, unless that input belongs to a listed field of this name.
 */
export function declaredForm(form: Form, declared: ReadonlyMap<string, CustomField<unknown, unknown>>): Form {
  if (form.customFields === undefined) return form;
  const [prefix, readOther] = form.customFields;
  const read: FieldReader = (part, path, reading) => {
    const field = declared.get(String(path[0]));
    return (field ? formKindOf(field).read : readOther)(part, path, reading);
  };
  return {
    ...form,
    customFields: [prefix, read],
    aliases: { ...form.aliases, ...aliasesOf([...declared.keys()], prefix) },
  };
}

/** The other names of the inputs of declared fields, by field. A name that could be that of two fields belongs to none. */
function aliasesOf(names: readonly string[], prefix: string): Form['aliases'] {
  const fields = new Map<string, string | undefined>();
  for (const name of names) {
    // Other characters have no letters by which a name is recognised.
    if (!/^\w+$/.test(name)) continue;
    for (const letters of [lettersOf(name), lettersOf(name.slice(prefix.length))].filter(Boolean)) {
      fields.set(letters, fields.has(letters) ? undefined : name);
    }
  }
  const found: Record<string, string> = {};
  for (const [letters, name] of fields) if (name !== undefined) found[name] = `${found[name] ?? ''} ${letters}`.trim();
  return found;
}
