/**
 * The model: plain JSON Schema 2020-12, cut down to what the spec can say.
 * A reference is always `#/$defs/<name>`, to a definition of the catalogue.
 */
export interface JsonSchema {
  $ref?: string;
  title?: string;
  description?: string;
  deprecated?: boolean;
  examples?: unknown[];
  default?: unknown;
  type?: JsonType;
  const?: unknown;
  enum?: unknown[];
  minLength?: number;
  maxLength?: number;
  pattern?: string;
  format?: string;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  exclusiveMaximum?: number;
  multipleOf?: number;
  items?: JsonSchema;
  prefixItems?: JsonSchema[];
  contains?: JsonSchema;
  minContains?: number;
  maxContains?: number;
  minItems?: number;
  maxItems?: number;
  uniqueItems?: boolean;
  unevaluatedItems?: JsonSchema | false;
  properties?: Record<string, JsonSchema>;
  patternProperties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: boolean | JsonSchema;
  unevaluatedProperties?: JsonSchema | false;
  propertyNames?: JsonSchema;
  minProperties?: number;
  maxProperties?: number;
  dependentRequired?: Record<string, string[]>;
  dependentSchemas?: Record<string, JsonSchema>;
  oneOf?: JsonSchema[];
  anyOf?: JsonSchema[];
  allOf?: JsonSchema[];
  not?: JsonSchema;
  if?: JsonSchema;
  then?: JsonSchema;
  else?: JsonSchema;
}

export const jsonTypes = ['string', 'number', 'integer', 'boolean', 'array', 'object', 'null'] as const;

export type JsonType = (typeof jsonTypes)[number];

/** The keywords of the model. Each must appear here, in the order in which it is printed. */
export const keywordOrder: readonly (keyof JsonSchema)[] = [
  '$ref',
  'title',
  'description',
  'deprecated',
  'type',
  'const',
  'enum',
  'minLength',
  'maxLength',
  'format',
  'pattern',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
  'items',
  'prefixItems',
  'contains',
  'minContains',
  'maxContains',
  'minItems',
  'maxItems',
  'uniqueItems',
  'unevaluatedItems',
  'properties',
  'patternProperties',
  'required',
  'additionalProperties',
  'unevaluatedProperties',
  'propertyNames',
  'minProperties',
  'maxProperties',
  'dependentRequired',
  'dependentSchemas',
  'oneOf',
  'anyOf',
  'allOf',
  'not',
  'if',
  'then',
  'else',
  'default',
  'examples',
];

/** The schema with its own keywords in our order. TypeBox's order changes between its versions. */
export function inOrder(schema: JsonSchema): JsonSchema {
  const keywords = Object.keys(schema) as (keyof JsonSchema)[];
  const ordered = keywords.sort((a, b) => keywordOrder.indexOf(a) - keywordOrder.indexOf(b));
  return Object.fromEntries(ordered.map((keyword) => [keyword, schema[keyword]]));
}

const referencePrefix = '#/$defs/';

/** A reference to a definition of the catalogue. */
export function referenceTo(name: string): JsonSchema {
  return { $ref: `${referencePrefix}${name}` };
}

/** The name of the definition that a schema refers to, or undefined when it is no reference. */
export function referredName(schema: JsonSchema): string | undefined {
  return schema.$ref?.slice(referencePrefix.length);
}

/** The keywords that hold a schema, a list of schemas, or schemas by name. */
const holdsOne = [
  'items',
  'contains',
  'unevaluatedItems',
  'additionalProperties',
  'unevaluatedProperties',
  'propertyNames',
  'not',
  'if',
  'then',
  'else',
] as const;
const holdsList = ['prefixItems', 'oneOf', 'anyOf', 'allOf'] as const;
const holdsNamed = ['properties', 'patternProperties', 'dependentSchemas'] as const;

/** The schemas directly inside a schema, each with where it stands. */
export function subschemas(schema: JsonSchema): { at: string; schema: JsonSchema }[] {
  return [
    ...holdsNamed.flatMap((keyword) =>
      Object.entries(schema[keyword] ?? {}).map(([name, member]) => ({
        at: keyword === 'properties' ? name : `${keyword}.${name}`,
        schema: member,
      })),
    ),
    ...holdsOne.flatMap((keyword) => {
      const member = schema[keyword];
      return typeof member === 'object' ? [{ at: keyword, schema: member }] : [];
    }),
    ...holdsList.flatMap((keyword) =>
      (schema[keyword] ?? []).map((member, index) => ({ at: `${keyword}[${index}]`, schema: member })),
    ),
  ];
}

/** The schema with every reference passed through `rename`, at every depth. */
export function mapReferences(schema: JsonSchema, rename: (name: string) => string): JsonSchema {
  return mapSchema(schema, (member) => {
    const name = referredName(member);
    return name === undefined ? member : { ...member, $ref: rename(name) };
  });
}

/** The schema with `change` applied to it and to every schema inside, the innermost first. */
export function mapSchema(schema: JsonSchema, change: (schema: JsonSchema) => JsonSchema): JsonSchema {
  const mapped: JsonSchema = { ...schema };
  const inner = (member: JsonSchema) => mapSchema(member, change);
  for (const keyword of holdsNamed) {
    const members = schema[keyword];
    if (members) mapped[keyword] = mapValues(members, inner);
  }
  for (const keyword of holdsOne) {
    const member = schema[keyword];
    if (typeof member === 'object') mapped[keyword] = inner(member);
  }
  for (const keyword of holdsList) {
    const members = schema[keyword];
    if (members) mapped[keyword] = members.map(inner);
  }
  return change(mapped);
}

function mapValues(members: Record<string, JsonSchema>, change: (schema: JsonSchema) => JsonSchema) {
  return Object.fromEntries(Object.entries(members).map(([name, member]) => [name, change(member)]));
}

/** Every definition that a schema refers to, directly or not, in the order in which it is met. */
export function referencedNames(schema: JsonSchema, definitions: Record<string, JsonSchema>): string[] {
  const found = new Set<string>();
  const visit = (member: JsonSchema): void => {
    const name = referredName(member);
    if (name !== undefined && !found.has(name)) {
      found.add(name);
      const definition = definitions[name];
      if (definition) visit(definition);
    }
    for (const { schema: inner } of subschemas(member)) visit(inner);
  };
  visit(schema);
  return [...found];
}
