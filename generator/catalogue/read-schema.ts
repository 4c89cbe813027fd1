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
  rules: Rule[];
  problems: Problem[];
}

/** A schema as TypeBox writes it, with our remarks. */
type Written = Omit<
  JsonSchema,
  'properties' | 'patternProperties' | 'additionalProperties' | 'items' | 'not' | 'anyOf' | 'oneOf'
> & {
  $id?: string;
  unit?: string;
  origins?: Record<string, Rule['origin']>;
  properties?: Record<string, Written>;
  patternProperties?: Record<string, Written>;
  additionalProperties?: boolean | Written;
  items?: Written | Written[];
  additionalItems?: unknown;
  anyOf?: Written[];
  allOf?: Written[];
  not?: Written;
  unevaluatedProperties?: boolean | object;
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
  if (schema.$ref !== undefined) return refuseReference(place, findings);
  for (const keyword of unheededKeywords(written)) refuseUnheeded(keyword, place, findings);
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
  const record = (members: Record<string, Written>, prefix = '') =>
    Object.fromEntries(
      Object.entries(members).map(([name, member]) => [
        name,
        readWritten(member, `${place}.${prefix}${name}`, findings),
      ]),
    );
  const others = schema.additionalProperties;
  return {
    ...(schema.properties && { properties: record(schema.properties) }),
    ...(schema.patternProperties && { patternProperties: record(schema.patternProperties, 'patternProperties.') }),
    ...(typeof others === 'object' && {
      additionalProperties: readWritten(others, `${place}.additionalProperties`, findings),
    }),
    ...(schema.items && !Array.isArray(schema.items) && { items: readWritten(schema.items, `${place}[]`, findings) }),
    ...(schema.not && { not: readWritten(schema.not, `${place}.not`, findings) }),
  };
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
  // A schema for other fields stays, to be refused with all other keywords that are not of the model.
  if (typeof unevaluatedProperties === 'object') return { ...schema, ...{ unevaluatedProperties } };
  return unevaluatedProperties === false ? { ...schema, additionalProperties: false } : schema;
}

function refuseReference(place: string, findings: Findings): JsonSchema {
  findings.problems.push({
    place,
    problem: 'A reference by name is not part of the model.',
    wayOut: 'Write the schema itself; with an $id it becomes a definition.',
  });
  return {};
}
