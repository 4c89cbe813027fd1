import { isDeepStrictEqual } from 'node:util';
import type { TSchema } from '@sinclair/typebox';
import type { Rule } from './catalogue.js';
import { findDiscriminator } from './discriminator.js';
import { fold } from './fold.js';
import { inOrder, type JsonSchema, referenceTo } from './json-schema.js';
import type { Problem } from './problem.js';
import { unheededKeywords } from './unheeded.js';

/** What reading a schema finds beside the schema itself. */
export interface Findings {
  definitions: Record<string, JsonSchema>;
  /** By place and keyword: a schema that several fields share has each rule once. */
  rules: Map<string, Rule>;
  /** By place: the unit of a number, or of a text that holds one. */
  units: Map<string, string>;
  problems: Problem[];
}

/** The keywords of TypeBox that hold one schema, or schemas by name; unions and intersections are read apart. */
const holdsOne = ['items', 'contains', 'additionalProperties', 'unevaluatedProperties', 'not'] as const;
const holdsNamed = ['properties', 'patternProperties'] as const;

/** A schema as TypeBox writes it, with our remarks. */
type Written = Omit<JsonSchema, (typeof holdsOne | typeof holdsNamed)[number] | 'anyOf' | 'allOf'> & {
  [keyword in (typeof holdsOne)[number]]?: Written | Written[] | boolean;
} & { [keyword in (typeof holdsNamed)[number]]?: Record<string, Written> } & {
  anyOf?: Written[];
  allOf?: Written[];
  $id?: string;
  unit?: string;
  origins?: Record<string, Rule['origin']>;
};

/**
 * Turns what TypeBox writes into the model: unions of literals become `enum`, intersections one flat object, schemas
 * with a name definitions, and our remarks are taken out. Keywords stand in our order.
 */
export function readSchema(schema: TSchema, place: string, findings: Findings): JsonSchema {
  // TypeBox keeps its own marks in symbols; as JSON they are gone.
  return readWritten(JSON.parse(JSON.stringify(schema)), place, findings);
}

function readWritten(written: Written, place: string, findings: Findings): JsonSchema {
  const { $id, ...rest } = written;
  if ($id === undefined) return readBody(rest, place, findings);
  const definition = readBody(rest, $id, findings);
  const known = findings.definitions[$id];
  if (known === undefined) {
    findings.definitions[$id] = definition;
  } else if (!isDeepStrictEqual(known, definition)) {
    findings.problems.push({
      place,
      problem: `The name "${$id}" stands for two different schemas.`,
      wayOut: 'Give one of them another $id.',
    });
  }
  return referenceTo($id);
}

function readBody(written: Written, place: string, findings: Findings): JsonSchema {
  const { unit, origins, allOf, anyOf, ...schema } = written;
  for (const [keyword, origin] of Object.entries(origins ?? {})) {
    findings.rules.set(`${place} ${keyword}`, { place, keyword, origin });
  }
  if (unit !== undefined) findings.units.set(place, unit);
  const refusal = refusalOf(written);
  if (refusal) {
    findings.problems.push({ place, ...refusal });
    return {};
  }
  for (const keyword of unheededKeywords(written)) {
    findings.problems.push({
      place,
      problem: `TypeBox does not check "${keyword}" here.`,
      wayOut: 'Say it as a type of TypeBox: a union of literals, or a negation in an intersection.',
    });
  }
  if (allOf) return inOrder(readIntersection({ ...schema, allOf }, place, findings));
  return inOrder({
    ...(schema as JsonSchema),
    ...(unit && schema.description && { description: `${schema.description} Unit: ${unit}.` }),
    ...readMembers(schema, place, findings),
    ...(anyOf && readUnion(anyOf, place, findings)),
  });
}

/** The keywords of a schema that hold schemas. */
function readMembers(schema: Written, place: string, findings: Findings): JsonSchema {
  const members: [keyword: string, read: JsonSchema | Record<string, JsonSchema>][] = [];
  for (const keyword of holdsNamed) {
    const named = schema[keyword];
    const folder = keyword === 'properties' ? place : `${place}.${keyword}`;
    if (named)
      members.push([keyword, mapValues(named, (name, field) => readWritten(field, `${folder}.${name}`, findings))]);
  }
  for (const keyword of holdsOne) {
    const member = schema[keyword];
    const inside = keyword === 'items' ? `${place}[]` : `${place}.${keyword}`;
    if (typeof member === 'object') members.push([keyword, readWritten(member as Written, inside, findings)]);
  }
  return Object.fromEntries(members);
}

function mapValues<A, B>(record: Record<string, A>, change: (name: string, value: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(name, value)]));
}

/** A union of texts is an enumeration, one of objects that a field tells apart is `oneOf`, any other is `anyOf`. */
function readUnion(members: Written[], place: string, findings: Findings): JsonSchema {
  const read = members.map((member, index) => readWritten(member, `${place}.anyOf[${index}]`, findings));
  const options = members.map((member) => member.const);
  if (options.every((option) => typeof option === 'string')) return { type: 'string', enum: options };
  return findDiscriminator(read, findings.definitions) ? { oneOf: read } : { anyOf: read };
}

function readIntersection(written: Written, place: string, findings: Findings): JsonSchema {
  const { allOf = [], unevaluatedProperties, ...outer } = written;
  const members = allOf.map(({ $id, ...member }) => {
    if ($id !== undefined) readWritten({ $id, ...member }, place, findings);
    return readBody(member, place, findings);
  });
  const { schema, faults } = fold(outer as JsonSchema, members);
  findings.problems.push(
    ...faults.map((fault) => ({
      place,
      problem: `This intersection cannot be folded into one flat object: ${fault}.`,
      wayOut: 'Intersect only objects without options and with different fields, records, negations and one union.',
    })),
  );
  if (unevaluatedProperties === false) return { ...schema, additionalProperties: false };
  return { ...schema, ...readMembers({ ...(unevaluatedProperties && { unevaluatedProperties }) }, place, findings) };
}

/** Why a schema cannot be read at all. */
function refusalOf({ $ref, items }: Written): Omit<Problem, 'place'> | undefined {
  if ($ref !== undefined) {
    return {
      problem: 'A reference by name is not part of the model.',
      wayOut: 'Write the schema itself; with an $id it becomes a definition.',
    };
  }
  if (Array.isArray(items)) {
    return {
      problem: 'A tuple is not part of the model.',
      wayOut: 'Use an array or an object, or teach generator/catalogue/read-schema.ts to read tuples.',
    };
  }
  return undefined;
}
