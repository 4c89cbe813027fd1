import type { Catalogue } from '../../catalogue/catalogue.js';
import { findDiscriminator } from '../../catalogue/discriminator.js';
import { type JsonSchema, referencedNames, subschemas } from '../../catalogue/json-schema.js';
import type { Problem } from '../../catalogue/problem.js';
import { readConflict } from './negation.js';

/** What the validators say nothing of, because it says nothing of values. */
const remarks: readonly string[] = ['$ref', 'title', 'description', 'deprecated', 'examples', 'default', 'type'];

/** The keywords that are printed, by type. */
const printed: Record<string, readonly string[]> = {
  string: ['const', 'enum', 'minLength', 'pattern', 'format'],
  number: [],
  integer: [],
  boolean: [],
  array: ['items'],
  object: ['properties', 'patternProperties', 'required', 'additionalProperties', 'not'],
};

/** Says which keywords of the events cannot be printed faithfully. None is ever skipped. */
export function checkPrintable({ events, definitions }: Catalogue): Problem[] {
  const used = new Set(events.flatMap(({ payload }) => referencedNames(payload, definitions)));
  return [
    ...events.flatMap(({ type, payload }) => checkSchema(payload, `${type}.payload`, definitions)),
    ...[...used].flatMap((name) => checkSchema(definitions[name] ?? {}, name, definitions)),
  ];
}

function checkSchema(schema: JsonSchema, place: string, definitions: Record<string, JsonSchema>): Problem[] {
  if (schema.$ref !== undefined) return [];
  const inner = subschemas(schema)
    .filter(({ at }) => at !== 'not')
    .flatMap(({ at, schema: member }) =>
      checkSchema(member, at === 'items' ? `${place}[]` : `${place}.${at}`, definitions),
    );
  return [...unprintable(schema, definitions).map((what) => problem(place, what)), ...inner];
}

/** What of a schema itself cannot be printed. */
function unprintable(schema: JsonSchema, definitions: Record<string, JsonSchema>): string[] {
  if (schema.oneOf) {
    const others = Object.keys(schema).filter((keyword) => keyword !== 'oneOf' && !remarks.includes(keyword));
    return findDiscriminator(schema.oneOf, definitions)
      ? others.map(quote)
      : ['"oneOf" without a field that tells its branches apart'];
  }
  const allowed = printed[schema.type ?? ''];
  if (allowed === undefined)
    return [schema.type === undefined ? 'a schema without "type"' : `"type": "${schema.type}"`];
  return [
    ...Object.keys(schema)
      .filter((keyword) => !allowed.includes(keyword) && !remarks.includes(keyword))
      .map(quote),
    ...((schema.minLength ?? 1) === 1 ? [] : ['"minLength" other than 1']),
    ...(schema.pattern !== undefined && schema.format === undefined ? ['"pattern" without "format"'] : []),
    ...(schema.type === 'array' && schema.items === undefined ? ['A list without "items"'] : []),
    ...(schema.type === 'object' && schema.additionalProperties !== false ? ['An object that is not closed'] : []),
    ...(Object.keys(schema.patternProperties ?? {}).length > 1 ? ['More than one of "patternProperties"'] : []),
    ...(schema.not === undefined || readConflict(schema.not)
      ? []
      : ['"not" that says something else than that fields must be empty while another matches a pattern']),
  ];
}

function quote(keyword: string): string {
  return `"${keyword}"`;
}

function problem(place: string, what: string): Problem {
  return {
    place,
    problem: `${what} can't be printed by the validators emitter.`,
    wayOut: 'Remove it from the spec, or add it to generator/emitters/validators.',
  };
}
