import { namedShapes } from '../../../../generator/catalogue/named-shapes.js';
import { batchNames, unionNames } from '../../../../generator/catalogue/names.js';
import { readCatalogue } from '../../../../generator/catalogue/read/read-catalogue.js';
import type { ObjectShape, Shape, StringShape } from '../../../../generator/catalogue/shape.js';
import { resolve } from '../../../../generator/catalogue/walk.js';
import { spec } from '../../../../spec/index.js';
import { predicateOf } from './predicate.js';

/** How a library that reads no JSON Schema expresses our shapes. */
export interface Language<Type> {
  constant(value: string): Type;
  enumeration(values: string[]): Type;
  string(constraints: { nonEmpty: boolean; pattern?: RegExp }): Type;
  number(): Type;
  integer(): Type;
  boolean(): Type;
  array(item: Type): Type;
  /** An object without other fields but strings whose name `custom` matches. */
  object(fields: Record<string, { type: Type; isRequired: boolean }>, custom?: RegExp): Type;
  /** An object that satisfies a rule across its fields. */
  refine(type: Type, isSatisfied: (value: Record<string, unknown>) => boolean): Type;
  /** A union with its discriminating field. */
  union(branches: Type[], field: string, values: string[]): Type;
}

const catalogue = readCatalogue(spec);
const named = namedShapes(catalogue);
const subjects = [...catalogue.events.map(({ names }) => names), unionNames, batchNames];

/** The type of a subject, by the name of its schema file. */
export function translate<Type>(subject: string, language: Language<Type>): Type {
  const shape = named[subjects.find(({ file }) => file === subject)?.event ?? ''];
  if (shape === undefined) throw new Error(`There is no shape ${subject}.`);
  return translateShape(shape, language);
}

function translateShape<Type>(shape: Shape, language: Language<Type>): Type {
  const inner = (member: Shape) => translateShape(member, language);
  switch (shape.kind) {
    case 'ref':
      return inner(resolve(shape, named));
    case 'enum': {
      const values = shape.values.map(String);
      return values.length === 1 ? language.constant(values[0] ?? '') : language.enumeration(values);
    }
    case 'union': {
      const branches = shape.branches.map((branch) => inner(branch.shape));
      return language.union(
        branches,
        shape.field,
        shape.branches.map(({ value }) => value),
      );
    }
    case 'string':
      return language.string(constraintsOf(shape));
    case 'number':
      return language.number();
    case 'integer':
      return language.integer();
    case 'boolean':
      return language.boolean();
    case 'array':
      return language.array(inner(shape.items));
    case 'object':
      return translateObject(shape, inner, language);
    case 'any':
    case 'typeUnion':
      throw new Error(`The peers cannot express the kind ${shape.kind} yet.`);
  }
}

function constraintsOf({ minLength, pattern, format }: StringShape): { nonEmpty: boolean; pattern?: RegExp } {
  const source = format === undefined ? pattern : catalogue.formats[format]?.pattern;
  return { nonEmpty: minLength === 1, ...(source !== undefined && { pattern: new RegExp(source) }) };
}

function translateObject<Type>(
  { fields, customFields, rules }: ObjectShape,
  inner: (member: Shape) => Type,
  language: Language<Type>,
): Type {
  const members = fields.map(({ name, shape, presence }) => [
    name,
    { type: inner(shape), isRequired: presence === 'required' },
  ]);
  const object = language.object(
    Object.fromEntries(members),
    customFields === undefined ? undefined : new RegExp(customFields.pattern),
  );
  return rules.reduce((type, rule) => language.refine(type, predicateOf(rule)), object);
}
