import type { Catalogue, Format } from '../catalogue/catalogue.js';
import { isOpenObject } from '../catalogue/open-object.js';
import type { EmptyWhen, Rule } from '../catalogue/rule.js';
import type {
  CustomFields,
  EnumShape,
  EnumValue,
  NumberShape,
  ObjectShape,
  RefShape,
  ResolvedShape,
  Shape,
  StringShape,
  UnionShape,
} from '../catalogue/shape.js';
import { resolve } from '../catalogue/walk.js';
import { deprecationOf, printDeprecation } from './deprecation.js';
import { describe, describeOrigin } from './description.js';
import { asciiPattern } from './pattern.js';

/** A JSON Schema, with its keywords in the order in which they are printed. */
export type JsonSchema = Record<string, unknown>;

/** A version of JSON Schema, or what a version of OpenAPI makes of it. */
export interface Dialect {
  name: '2020-12' | 'draft-07' | 'openapi-3.1' | 'openapi-3.0';
  /** What precedes the name of a definition in a reference. */
  refPrefix: string;
}

export const draft2020: Dialect = { name: '2020-12', refPrefix: '#/$defs/' };
export const draft07: Dialect = { name: 'draft-07', refPrefix: '#/definitions/' };
export const openapi31: Dialect = { name: 'openapi-3.1', refPrefix: '#/components/schemas/' };
export const openapi30: Dialect = { name: 'openapi-3.0', refPrefix: '#/components/schemas/' };

/**
 * Prints shapes as JSON Schema. Nothing else prints its keywords, but for the input of json-schema-to-typescript, and
 * nothing reads them back.
 */
export class JsonSchemaPrinter {
  readonly dialect: Dialect;
  readonly #formats: Catalogue['formats'];
  readonly #inlined: Readonly<Record<string, ResolvedShape>> | undefined;

  /** @param inlined Shapes by name, if they are printed where they are referred to. No shape contains itself. */
  constructor(
    dialect: Dialect,
    { formats }: Pick<Catalogue, 'formats'>,
    inlined?: Readonly<Record<string, ResolvedShape>>,
  ) {
    this.dialect = dialect;
    this.#formats = formats;
    this.#inlined = inlined;
  }

  print(shape: Shape): JsonSchema {
    if (shape.kind === 'ref') return this.#ref(shape);
    const { title, examples } = shape;
    const description = this.#describe(shape);
    return {
      ...(title !== undefined && { title }),
      ...(description !== undefined && { description }),
      // The keyword came with 2019-09.
      ...(deprecationOf(shape) && this.dialect.name !== 'draft-07' && { deprecated: true }),
      ...this.#constraints(shape),
      ...(examples && this.#examples(examples)),
    };
  }

  /** With its rules where they are not printed as constraints. */
  #describe(shape: ResolvedShape): string | undefined {
    const description = printDescription(shape);
    if (!this.#isOpenapi || shape.kind !== 'object' || shape.rules.length === 0) return description;
    return [description ?? [], ...shape.rules.map((rule) => rule.description)].flat().join(' ');
  }

  #constraints(shape: ResolvedShape): JsonSchema {
    switch (shape.kind) {
      case 'string':
        return this.#string(shape);
      case 'number':
      case 'integer':
        return this.#number(shape);
      case 'boolean':
        return { type: 'boolean' };
      case 'any':
        return {};
      case 'enum':
        return this.#enum(shape);
      case 'array':
        return {
          type: 'array',
          items: this.print(shape.items),
          ...defined({ minItems: shape.minItems, maxItems: shape.maxItems }),
          ...(shape.uniqueItems && { uniqueItems: true }),
        };
      case 'object':
        return this.#object(shape);
      case 'union':
        return this.#union(shape);
      case 'typeUnion':
        return { anyOf: shape.members.map((member) => this.print(member)) };
    }
  }

  #ref(shape: RefShape): JsonSchema {
    return this.#inlined ? this.print(resolve(shape, this.#inlined)) : { $ref: this.#target(shape.name) };
  }

  #target(name: string): string {
    return `${this.dialect.refPrefix}${name}`;
  }

  /** OpenAPI 3.0 allows one example. */
  #examples(examples: readonly unknown[]): JsonSchema {
    if (this.dialect.name !== 'openapi-3.0') return { examples };
    return examples.length > 0 ? { example: examples[0] } : {};
  }

  #string({ minLength, maxLength, format, pattern }: StringShape): JsonSchema {
    const named = format === undefined ? undefined : this.#formats[format];
    return {
      type: 'string',
      ...defined({
        minLength,
        maxLength,
        // The pattern states the whole format. Generators of clients read the name, too; ajv without plugins rejects a schema with it.
        format: named?.isJsonSchemaFormat && this.#isOpenapi ? format : undefined,
        pattern: named ? this.#patternOf(named) : pattern,
      }),
    };
  }

  /** People read OpenAPI documents in viewers. */
  #patternOf({ pattern, asciiPattern = pattern }: Format): string {
    return this.#isOpenapi ? asciiPattern : pattern;
  }

  get #isOpenapi(): boolean {
    return this.dialect.name === 'openapi-3.0' || this.dialect.name === 'openapi-3.1';
  }

  #number(shape: NumberShape): JsonSchema {
    const { kind, minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = shape;
    if (this.dialect.name !== 'openapi-3.0') {
      return { type: kind, ...defined({ minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf }) };
    }
    return {
      type: kind,
      // A number without a format has 32 bits in generated clients, too few for an amount of money.
      ...(kind === 'number' && { format: 'double' }),
      ...boundInOpenapi30('minimum', minimum, exclusiveMinimum, Math.max),
      ...boundInOpenapi30('maximum', maximum, exclusiveMaximum, Math.min),
      ...defined({ multipleOf }),
    };
  }

  #enum({ values }: EnumShape): JsonSchema {
    const type = commonType(values);
    const isConstant = values.length === 1 && this.dialect.name !== 'openapi-3.0';
    return { ...(type && { type }), ...(isConstant ? { const: values[0] } : { enum: [...values] }) };
  }

  #object(shape: ObjectShape): JsonSchema {
    // Without this keyword, tools take an object without fields for one that is always empty.
    if (isOpenObject(shape)) return { type: 'object', additionalProperties: true };
    const { fields, customFields, unknownFields, rules } = shape;
    const required = fields.filter(({ presence }) => presence === 'required').map(({ name }) => name);
    return {
      type: 'object',
      properties: Object.fromEntries(fields.map(({ name, shape }) => [name, this.print(shape)])),
      ...(customFields && this.dialect.name !== 'openapi-3.0' && this.#customFields(customFields)),
      ...(required.length > 0 && { required }),
      ...(unknownFields === 'reject' && { additionalProperties: this.#unlisted(customFields) }),
      // Next to these keywords, viewers hide all fields, and client generators make classes that nobody needs.
      ...(!this.#isOpenapi && printRules(rules)),
    };
  }

  #customFields({ pattern, value }: CustomFields): JsonSchema {
    return { patternProperties: { [this.#isOpenapi ? asciiPattern(pattern) : pattern]: this.print(value) } };
  }

  /** OpenAPI 3.0 cannot constrain the names of custom fields, only their values. */
  #unlisted(customFields: CustomFields | undefined): unknown {
    return customFields && this.dialect.name === 'openapi-3.0' ? this.print(customFields.value) : false;
  }

  #union({ field, branches }: UnionShape): JsonSchema {
    return {
      // The branches state it too. Tools for language models reject a definition without a type; OpenAPI needs none. Where
      // nothing is a definition, tools that close every object (the AI SDK) would close this one, and leave it no field.
      ...(!this.#isOpenapi && !this.#inlined && { type: 'object' }),
      oneOf: branches.map(({ shape }) => this.print(shape)),
      ...this.#discriminator(field, branches),
    };
  }

  /** OpenAPI discriminates only between named schemas. */
  #discriminator(field: string, branches: UnionShape['branches']): JsonSchema {
    const mapping = branches.flatMap(({ value, shape }): [string, string][] =>
      shape.kind === 'ref' ? [[value, this.#target(shape.name)]] : [],
    );
    if (!this.#isOpenapi || this.#inlined || mapping.length < branches.length) return {};
    return { discriminator: { propertyName: field, mapping: Object.fromEntries(mapping) } };
  }
}

/** The description, what replaces a deprecated field, and how well a field is known that no table lists. */
function printDescription(shape: ResolvedShape): string | undefined {
  const { knownFrom } = shape;
  const description = describe(shape);
  if (description === undefined) return undefined;
  // The description of a deprecated event states it.
  const deprecated = shape.kind === 'object' ? undefined : deprecationOf(shape);
  const facts = deprecated ? printDeprecation(deprecated) : '';
  return [
    description,
    ...(facts === '' ? [] : [`Deprecated: ${facts}.`]),
    ...(knownFrom === undefined ? [] : [describeOrigin(knownFrom), knownFrom.source ?? []].flat()),
  ].join(' ');
}

/** Rules that forbid a combination go into `not`; those that require one of several fields into `anyOf`. */
function printRules(rules: readonly Rule[]): JsonSchema {
  const required = rules.flatMap((rule) => demandedBy(rule).required);
  const forbidden = rules.flatMap((rule) => demandedBy(rule).forbidden);
  return {
    ...(required.length === 1 ? required[0] : required.length > 1 && { allOf: required }),
    ...(forbidden.length > 0 && { not: forbidden.length === 1 ? forbidden[0] : { anyOf: forbidden } }),
  };
}

/** The schemas that an object must match, and those that it must not. */
function demandedBy(rule: Rule): { required: JsonSchema[]; forbidden: JsonSchema[] } {
  switch (rule.kind) {
    case 'emptyWhen':
      return { required: [], forbidden: [forbiddenBy(rule)] };
    case 'atLeastOneOf': {
      // Strict validators expect a required field to be declared next to it.
      const anyOf = rule.fields.map((name) => ({ properties: { [name]: {} }, required: [name] }));
      return { required: [{ anyOf }], forbidden: [] };
    }
  }
}

/** The combination that a rule forbids: a field that matches, and another one that is not empty. */
function forbiddenBy({ description, field, condition, empty }: EmptyWhen): JsonSchema {
  const matching = { [field]: { type: 'string', pattern: condition.pattern } };
  const filled = (name: string) => ({ [name]: { type: 'string', minLength: 1 } });
  const [name, ...others] = empty;
  if (others.length === 0) {
    return { description, type: 'object', properties: { ...matching, ...filled(name) }, required: [field, name] };
  }
  return {
    description,
    type: 'object',
    properties: matching,
    required: [field],
    anyOf: empty.map((other) => ({ type: 'object', properties: filled(other), required: [other] })),
  };
}

/** OpenAPI 3.0 has one bound on each side, and a mark that it is exclusive. */
function boundInOpenapi30(
  name: 'minimum' | 'maximum',
  inclusive: number | undefined,
  exclusive: number | undefined,
  narrower: (a: number, b: number) => number,
): JsonSchema {
  if (exclusive === undefined) return defined({ [name]: inclusive });
  if (inclusive !== undefined && inclusive !== exclusive && narrower(inclusive, exclusive) === inclusive) {
    return { [name]: inclusive };
  }
  return { [name]: exclusive, [name === 'minimum' ? 'exclusiveMinimum' : 'exclusiveMaximum']: true };
}

function commonType(values: readonly EnumValue[]): string | undefined {
  const types = new Set(values.map((value) => typeof value));
  return types.size === 1 ? [...types][0] : undefined;
}

function defined(keywords: JsonSchema): JsonSchema {
  return Object.fromEntries(Object.entries(keywords).filter(([, value]) => value !== undefined));
}
