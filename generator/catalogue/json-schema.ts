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
  minItems?: number;
  maxItems?: number;
  uniqueItems?: boolean;
  properties?: Record<string, JsonSchema>;
  patternProperties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: boolean | JsonSchema;
  minProperties?: number;
  maxProperties?: number;
  oneOf?: JsonSchema[];
  anyOf?: JsonSchema[];
  not?: JsonSchema;
}

export type JsonType = 'string' | 'number' | 'integer' | 'boolean' | 'array' | 'object' | 'null';

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
  'minItems',
  'maxItems',
  'uniqueItems',
  'properties',
  'patternProperties',
  'required',
  'additionalProperties',
  'minProperties',
  'maxProperties',
  'oneOf',
  'anyOf',
  'not',
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

/** The schemas directly inside a schema, each with where it stands. */
export function subschemas(schema: JsonSchema): { at: string; schema: JsonSchema }[] {
  const named = (members: Record<string, JsonSchema> | undefined, prefix = '') =>
    Object.entries(members ?? {}).map(([name, member]) => ({ at: `${prefix}${name}`, schema: member }));
  const listed = (keyword: 'oneOf' | 'anyOf' | 'prefixItems') =>
    (schema[keyword] ?? []).map((member, index) => ({ at: `${keyword}[${index}]`, schema: member }));
  const single = (keyword: 'items' | 'not' | 'additionalProperties') => {
    const member = schema[keyword];
    return typeof member === 'object' ? [{ at: keyword, schema: member }] : [];
  };
  return [
    ...named(schema.properties),
    ...named(schema.patternProperties, 'patternProperties.'),
    ...single('additionalProperties'),
    ...single('items'),
    ...listed('prefixItems'),
    ...listed('oneOf'),
    ...listed('anyOf'),
    ...single('not'),
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
  const inner = (member: JsonSchema) => mapSchema(member, change);
  const innerRecord = (members: Record<string, JsonSchema>) =>
    Object.fromEntries(Object.entries(members).map(([name, member]) => [name, inner(member)]));
  return change({
    ...schema,
    ...(schema.properties && { properties: innerRecord(schema.properties) }),
    ...(schema.patternProperties && { patternProperties: innerRecord(schema.patternProperties) }),
    ...(typeof schema.additionalProperties === 'object' && {
      additionalProperties: inner(schema.additionalProperties),
    }),
    ...(schema.items && { items: inner(schema.items) }),
    ...(schema.prefixItems && { prefixItems: schema.prefixItems.map(inner) }),
    ...(schema.oneOf && { oneOf: schema.oneOf.map(inner) }),
    ...(schema.anyOf && { anyOf: schema.anyOf.map(inner) }),
    ...(schema.not && { not: inner(schema.not) }),
  });
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
