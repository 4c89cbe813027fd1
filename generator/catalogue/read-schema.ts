import type { TSchema } from '@sinclair/typebox';
import type { Rule } from './catalogue.js';
import { findDiscriminator } from './discriminator.js';
import { type JsonSchema, referenceTo } from './json-schema.js';
import type { Problem } from './problem.js';

/** What reading a schema finds beside the schema itself. */
export interface Findings {
  definitions: Record<string, JsonSchema>;
  rules: Rule[];
  problems: Problem[];
}

/** A schema as TypeBox writes it, with our remarks. */
type Written = Omit<JsonSchema, 'properties' | 'patternProperties' | 'items' | 'not' | 'anyOf' | 'oneOf'> & {
  $id?: string;
  unit?: string;
  origins?: Record<string, Rule['origin']>;
  properties?: Record<string, Written>;
  patternProperties?: Record<string, Written>;
  items?: Written | Written[];
  anyOf?: Written[];
  allOf?: Written[];
  not?: Written;
  unevaluatedProperties?: boolean | undefined;
};

/**
 * Turns what TypeBox writes into the model: unions of literals become `enum`, intersections one flat object, schemas
 * with a name definitions, and our remarks are taken out.
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
  } else if (JSON.stringify(known) !== JSON.stringify(definition)) {
    findings.problems.push({
      place,
      problem: `The name "${$id}" stands for two different schemas.`,
      wayOut: 'Give one of them another $id.',
    });
  }
  return referenceTo($id);
}

function readBody(written: Written, place: string, findings: Findings): JsonSchema {
  const { unit, origins, allOf, unevaluatedProperties, anyOf, ...schema } = written;
  for (const [keyword, origin] of Object.entries(origins ?? {})) addRule(findings, { place, keyword, origin });
  if (allOf) return fold({ ...schema, allOf, unevaluatedProperties }, place, findings);
  return {
    ...(schema as JsonSchema),
    ...(unit && { description: `${schema.description} Unit: ${unit}.` }),
    ...readMembers(schema, place, findings),
    ...(anyOf && readUnion(anyOf, place, findings)),
  };
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
  return {
    ...(schema.properties && { properties: record(schema.properties) }),
    ...(schema.patternProperties && { patternProperties: record(schema.patternProperties, 'patternProperties.') }),
    ...readItems(schema.items, place, findings),
    ...(schema.not && { not: readWritten(schema.not, `${place}.not`, findings) }),
  };
}

function readItems(items: Written | Written[] | undefined, place: string, findings: Findings): JsonSchema {
  if (items === undefined) return {};
  if (!Array.isArray(items)) return { items: readWritten(items, `${place}[]`, findings) };
  findings.problems.push({
    place,
    problem: 'A tuple is not part of the model.',
    wayOut: 'Use an array or an object, or teach generator/catalogue/read-schema.ts to read tuples.',
  });
  return {};
}

/** A union of texts is an enumeration, one of objects that a field tells apart is `oneOf`, any other is `anyOf`. */
function readUnion(members: Written[], place: string, findings: Findings): JsonSchema {
  if (members.every((member) => typeof member.const === 'string')) {
    return { type: 'string', enum: members.map((member) => member.const) };
  }
  const read = members.map((member, index) => readWritten(member, `${place}|${index}`, findings));
  return findDiscriminator(read, findings.definitions) ? { oneOf: read } : { anyOf: read };
}

/** Folds an intersection of objects, records, unions and negations into one flat object. */
function fold(written: Written, place: string, findings: Findings): JsonSchema {
  const { allOf = [], unevaluatedProperties, ...outer } = written;
  const folded: JsonSchema = { ...(outer as JsonSchema), type: 'object' };
  const negations: JsonSchema[] = [];
  for (const member of allOf) {
    const { $id, ...rest } = member;
    if ($id) readWritten(member, place, findings);
    const read = readBody(rest, place, findings);
    if (read.not) negations.push({ ...(read.description && { description: read.description }), ...read.not });
    else if (read.anyOf && !folded.anyOf) folded.anyOf = read.anyOf;
    else if (read.type === 'object') mergeObject(folded, read);
    else {
      findings.problems.push({
        place,
        problem: 'This intersection cannot be folded into one flat object.',
        wayOut: 'Intersect only objects, records, negations and one union.',
      });
    }
  }
  const [negation, ...more] = negations;
  if (negation) folded.not = more.length === 0 ? negation : { anyOf: negations };
  if (unevaluatedProperties === false) folded.additionalProperties = false;
  return folded;
}

function mergeObject(folded: JsonSchema, member: JsonSchema): void {
  if (member.properties) folded.properties = { ...folded.properties, ...member.properties };
  if (member.patternProperties) folded.patternProperties = { ...folded.patternProperties, ...member.patternProperties };
  if (member.required) folded.required = [...(folded.required ?? []), ...member.required];
}

function addRule(findings: Findings, rule: Rule): void {
  const same = (other: Rule) => other.place === rule.place && other.keyword === rule.keyword;
  if (!findings.rules.some(same)) findings.rules.push(rule);
}
