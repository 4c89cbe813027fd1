import { findDiscriminator, resolve } from '../../../../generator/legacy/discriminator.js';
import type { JsonSchema } from '../../../../generator/legacy/json-schema.js';
import { predicateOf } from './predicate.js';
import type { Definitions } from './schemas.js';

/** How a library that reads no JSON Schema says what our schemas say. */
export interface Language<Type> {
  constant(value: string): Type;
  options(values: string[]): Type;
  text(rules: { filled: boolean; pattern?: RegExp }): Type;
  number(): Type;
  integer(): Type;
  boolean(): Type;
  list(item: Type): Type;
  /** A closed object. What is not among the fields must have a name that `others` takes, and is a text. */
  object(fields: Record<string, { type: Type; isRequired: boolean }>, others?: RegExp): Type;
  /** An object for which a rule between its fields holds. */
  obeying(type: Type, rule: (value: Record<string, unknown>) => boolean): Type;
  /** A union, of which a field decides. */
  union(branches: Type[], field: string, values: string[]): Type;
}

/** Says a schema in another language. */
export function translate<Type>(schema: JsonSchema, definitions: Definitions, language: Language<Type>): Type {
  const inner = (member: JsonSchema) => translate(member, definitions, language);
  if (schema.$ref) return inner(resolve(schema, definitions));
  if (typeof schema.const === 'string') return language.constant(schema.const);
  if (schema.enum) return language.options(schema.enum as string[]);
  if (schema.oneOf) {
    const discriminator = findDiscriminator(schema.oneOf, definitions);
    if (discriminator === undefined) throw new Error('A union has a field that decides.');
    const values = discriminator.branches.map(({ value }) => value);
    return language.union(schema.oneOf.map(inner), discriminator.field, values);
  }
  switch (schema.type) {
    case 'string':
      return language.text({
        filled: schema.minLength === 1,
        ...(schema.pattern !== undefined && { pattern: new RegExp(schema.pattern) }),
      });
    case 'number':
      return language.number();
    case 'integer':
      return language.integer();
    case 'boolean':
      return language.boolean();
    case 'array':
      return language.list(inner(schema.items ?? {}));
    case 'object':
      return translateObject(schema, inner, language);
    default:
      throw new Error(`Nobody says ${JSON.stringify(schema)}.`);
  }
}

function translateObject<Type>(
  { properties = {}, required = [], patternProperties = {}, not }: JsonSchema,
  inner: (member: JsonSchema) => Type,
  language: Language<Type>,
): Type {
  const fields = Object.entries(properties).map(([name, member]) => [
    name,
    { type: inner(member), isRequired: required.includes(name) },
  ]);
  const [others] = Object.keys(patternProperties);
  const object = language.object(Object.fromEntries(fields), others === undefined ? undefined : new RegExp(others));
  if (not === undefined) return object;
  const isForbidden = predicateOf(not);
  return language.obeying(object, (value) => !isForbidden(value));
}
