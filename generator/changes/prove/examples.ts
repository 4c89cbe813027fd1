import type { Catalogue } from '../../legacy/catalogue.js';
import { type JsonSchema, referredName } from '../../legacy/json-schema.js';
import { takenUnder } from '../compare/other-names.js';
import { own } from '../own.js';

/** The plain values that the examples of a catalogue have at each place. Drawn events look like them. */
export function examplesByPlace({ events, definitions }: Catalogue): Map<string, unknown[]> {
  const found = new Map<string, unknown[]>();
  const visit = (value: unknown, schema: JsonSchema, place: string): void => {
    const name = referredName(schema);
    if (name !== undefined) visit(value, definitions[name] ?? {}, name);
    else if (Array.isArray(value)) for (const member of value) visit(member, schema.items ?? {}, `${place}[]`);
    else if (typeof value === 'object' && value !== null) {
      for (const [key, member] of Object.entries(value)) {
        visit(member, own(schema.properties ?? {}, key) ?? takenUnder(key, schema) ?? {}, `${place}.${key}`);
      }
    } else if (!found.get(place)?.includes(value)) found.set(place, [...(found.get(place) ?? []), value]);
  };
  for (const { type, payload, examples } of events) {
    for (const { body } of examples) visit((body as { payload?: unknown }).payload, payload, `${type}.payload`);
  }
  return found;
}
