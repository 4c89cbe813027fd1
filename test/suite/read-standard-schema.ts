import type { JsonSchema } from '../../generator/catalogue/json-schema.js';
import { referenceTo } from '../../generator/catalogue/json-schema.js';
import { SpecError } from '../../generator/catalogue/problem.js';

/** A schema of the suite in the words of the model: a root, and the definitions that it refers to. */
export interface StandardSchema {
  root: JsonSchema;
  definitions: Record<string, JsonSchema>;
}

type Raw = boolean | { [keyword: string]: unknown };

/** Keywords that say nothing of values. */
const remarks = ['$schema', '$comment', '$defs', 'definitions', 'readOnly', 'writeOnly'];
const contentRemarks = ['contentEncoding', 'contentMediaType', 'contentSchema'];

const holdsOne = 'items contains additionalProperties propertyNames not if then else'.split(' ');
const holdsOpen = ['unevaluatedItems', 'unevaluatedProperties'];
const holdsList = ['prefixItems', 'oneOf', 'anyOf', 'allOf'];
const holdsNamed = ['properties', 'patternProperties', 'dependentSchemas'];

/**
 * Writes a JSON Schema 2020-12 in the words of the model: `true` and `false` as schemas, several types as a union,
 * references as definitions. Keywords that the model does not have stay, for the emitter to refuse.
 * @throws {SpecError} for a reference that leads out of the schema, or by an anchor.
 */
export function readStandardSchema(document: Raw): StandardSchema {
  const definitions: Record<string, JsonSchema> = {};
  const names = new Map<string, string>();

  const refer = (reference: unknown): JsonSchema => {
    const pointer = String(reference);
    const known = names.get(pointer);
    if (known !== undefined) return referenceTo(known);
    const target = follow(document, pointer);
    const name = `Reference${names.size}`;
    names.set(pointer, name);
    definitions[name] = read(target);
    return referenceTo(name);
  };

  const read = (raw: Raw): JsonSchema => {
    if (typeof raw === 'boolean') return raw ? {} : { not: {} };
    const { $ref, type, ...rest } = raw;
    const entries = Object.entries(rest)
      .filter(([keyword]) => !remarks.includes(keyword) && !contentRemarks.includes(keyword))
      .map(([keyword, value]): [string, unknown] => [keyword, readKeyword(keyword, value)]);
    const schema = Object.fromEntries(entries) as JsonSchema;
    return {
      ...($ref === undefined ? {} : refer($ref)),
      ...(Array.isArray(type) ? severalTypes(type, schema) : type === undefined ? {} : { type: type as 'string' }),
      ...schema,
    };
  };

  const readKeyword = (keyword: string, value: unknown): unknown => {
    if (holdsOne.includes(keyword))
      return keyword === 'additionalProperties' && typeof value === 'boolean' ? value : read(value as Raw);
    if (holdsOpen.includes(keyword)) return value === false ? false : read(value as Raw);
    if (holdsList.includes(keyword)) return (value as Raw[]).map(read);
    if (holdsNamed.includes(keyword)) {
      return Object.fromEntries(
        Object.entries(value as Record<string, Raw>).map(([name, member]) => [name, read(member)]),
      );
    }
    return value;
  };

  return { root: read(document), definitions };
}

/** A union of types beside whatever else the schema says. */
function severalTypes(types: string[], schema: JsonSchema): JsonSchema {
  const union = { anyOf: types.map((type) => ({ type }) as JsonSchema) };
  return { allOf: [union, ...(schema.allOf ?? [])] };
}

/** The schema to which a JSON pointer leads. */
function follow(document: Raw, reference: string): Raw {
  const refuse = () =>
    new SpecError([
      {
        place: 'schema',
        problem: `The reference "${reference}" leads out of the schema, or to an anchor.`,
        wayOut: 'Refer to a place in the same schema by its pointer, such as "#/$defs/name".',
      },
    ]);
  if (reference !== '#' && !reference.startsWith('#/')) throw refuse();
  let place: unknown = document;
  for (const token of reference.split('/').slice(1)) {
    const key = decodeURIComponent(token).replaceAll('~1', '/').replaceAll('~0', '~');
    place = Object(place)[key];
  }
  if (place === undefined) throw refuse();
  return place as Raw;
}
