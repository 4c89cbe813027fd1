import type { Deprecation, Origin } from './origin.js';
import type { Rule } from './rule.js';

export type { ShouldConstraints } from '../../spec/define.js';

/**
 * What a single value must be. A closed union: every emitter switches over `kind` exhaustively, so that the compiler
 * names the files that a new kind concerns.
 */
export type Shape =
  | StringShape
  | NumberShape
  | BooleanShape
  | AnyShape
  | EnumShape
  | ArrayShape
  | ObjectShape
  | UnionShape
  | TypeUnionShape
  | RefShape;

/** What every shape but a reference may have. */
export interface Annotations {
  title?: string;
  description?: string;
  /** Valid values, without personal data. */
  examples?: readonly unknown[];
  /** Where a field comes from that no table lists. */
  knownFrom?: Origin;
  /** The field should no longer be used. */
  deprecated?: Deprecation;
  /** What the value should be: a narrower shape of the same kind, and where that comes from. Violating it is a notice. */
  should?: readonly Should[];
  /** Where constraints come from, by constraint: `minLength`, `values`, `unknownFields` … Without one, it is the table. */
  origins?: Readonly<Record<string, Origin>>;
}

/** A narrower shape that a value should have. */
export interface Should {
  shape: Shape;
  /** What the pattern of the shape is called. */
  form?: Form;
  origin: Origin;
}

/** The form that a pattern describes: its name is that of a message, and the phrase completes "Should be …". */
export interface Form {
  name: string;
  phrase: string;
}

export interface StringShape extends Annotations {
  kind: 'string';
  /** In characters (code points). */
  minLength?: number;
  maxLength?: number;
  /** A portable regular expression, without flags. */
  pattern?: string;
  /** Name of a format of the catalogue, whose pattern is the whole rule. Never together with `pattern`. */
  format?: string;
  /** Unit of the number that the string contains. */
  unit?: string;
}

/** A finite number, or one without a fractional part. */
export interface NumberShape extends Annotations {
  kind: 'number' | 'integer';
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  exclusiveMaximum?: number;
  multipleOf?: number;
  unit?: string;
}

export interface BooleanShape extends Annotations {
  kind: 'boolean';
}

/** Any value of JSON. */
export interface AnyShape extends Annotations {
  kind: 'any';
}

/** One of a few values; a constant is an enum with one value. */
export interface EnumShape extends Annotations {
  kind: 'enum';
  values: readonly [EnumValue, ...EnumValue[]];
  /** Values that should no longer be used. */
  deprecatedValues?: readonly DeprecatedValue[];
  /** What true and false mean, where the values are the answer to a question. The API accepts neither; builders do. */
  booleans?: { readonly true: EnumValue; readonly false: EnumValue };
}

export type EnumValue = string | number | boolean;

export interface DeprecatedValue {
  value: EnumValue;
  deprecated: Deprecation;
}

export interface ArrayShape extends Annotations {
  kind: 'array';
  items: Shape;
  minItems?: number;
  maxItems?: number;
  /** No two items are equal as JSON. */
  uniqueItems?: boolean;
}

export interface ObjectShape extends Annotations {
  kind: 'object';
  /** In the order of the documented table, which is also the order of errors. */
  fields: readonly Field[];
  customFields?: CustomFields;
  /** What becomes of a field that is neither listed nor a custom field: an error, a notice, or nothing. */
  unknownFields: UnknownFields;
  /** Constraints across the fields. */
  rules: readonly Rule[];
}

export type UnknownFields = 'reject' | 'notice' | 'accept';

export interface Field {
  name: string;
  shape: Shape;
  /** `expected`: it should be present; its absence is a notice. */
  presence: 'required' | 'expected' | 'optional';
  /** Where an expected field comes from. */
  expectedBy?: Origin;
}

/** Fields that are not listed one by one: their names begin with a prefix, and their values have one shape. */
export interface CustomFields {
  /** Name of the definition, such as `CustomFields`. */
  definition: string;
  /** How every name begins: `cf_`. */
  prefix: string;
  /** What every name matches as a whole. It begins with the prefix, and matches no listed field. */
  pattern: string;
  value: Shape;
  title?: string;
  description?: string;
  origins?: Readonly<Record<string, Origin>>;
}

/** One of several objects, discriminated by the string in one field. */
export interface UnionShape extends Annotations {
  kind: 'union';
  /** Name of the discriminating field: required in each branch, and an enum of one string there. */
  field: string;
  branches: readonly Branch[];
}

export interface Branch {
  /** Value of the discriminating field. */
  value: string;
  /** An object, or a reference to one. */
  shape: ObjectShape | RefShape;
}

/** A value of one of several JSON types; no two members have the same JSON type. */
export interface TypeUnionShape extends Annotations {
  kind: 'typeUnion';
  members: readonly Shape[];
}

/** A definition of the catalogue, or the payload of an event, by name. */
export interface RefShape {
  kind: 'ref';
  name: string;
}

/** A shape that is no reference. */
export type ResolvedShape = Exclude<Shape, RefShape>;

/** Shapes with a name, by name. */
export type Definitions = Readonly<Record<string, ResolvedShape>>;
