import {
  type Static,
  type TArray,
  type TLiteral,
  type TSchema,
  type TString,
  type TUnion,
  Type,
} from '@sinclair/typebox';
import {
  CustomFields as anyCustomFields,
  type CustomFieldName,
  type CustomFieldsDefinition,
  customFieldDescription,
} from '../../spec/custom-fields.js';
import { RequiredText, Text, Timestamp } from '../../spec/strings.js';
import { isRecord } from '../catalogue/read/is-record.js';
import { stringForms } from '../runtime/builders/string-forms.js';
import { checkFieldOptions, type FieldProblem } from './field-problems.js';

/**
 * Makes an event accept the custom fields of the account, as a CONVERSION does:
 * `Payload({ … }, { customFields: CustomFields })`.
 */
export const CustomFields = anyCustomFields as CustomFieldsDefinition<{ [name: CustomFieldName]: unknown }>;

/** A custom field of the account, made by `customField`. */
export interface CustomField<Schema extends TSchema = TSchema> {
  schema: Schema;
  required: boolean;
  /** What is wrong with the arguments. A config reports it at the name of the field. */
  problems?: readonly FieldProblem[];
}

/** The options of every custom field. */
export interface CustomFieldOptions<Value = unknown> {
  /** What it means; shown in the types, the schemas and the OpenAPI document. */
  description?: string;
  /** Whether every event that accepts custom fields must have it; false by default. */
  required?: boolean;
  /** Valid values, without personal data. */
  examples?: readonly Value[];
}

/** The kinds of custom fields, such as `customField.text()`. */
export const customField = {
  /** Any string. A required one is not empty. */
  text(options: CustomFieldOptions<string> = {}): CustomField<TString> {
    return make(
      Object(options).required === true ? RequiredText({ description: '' }) : Text({ description: '' }),
      options,
    );
  },

  /** A number, with or without a fractional part. It is sent as a string, as every custom field: `'12.5'`. */
  number(options: CustomFieldOptions<number | string> = {}): CustomField<TString> {
    return makeSerialized(formOf('number'), options);
  },

  /** A number without a fractional part. It is sent as a string: `'12'`. */
  integer(options: CustomFieldOptions<number | string> = {}): CustomField<TString> {
    return makeSerialized(formOf('integer'), options);
  },

  /** True or false. It is sent as a string: `'true'`. */
  boolean(options: CustomFieldOptions<boolean | string> = {}): CustomField<TUnion<TLiteral<'true' | 'false'>[]>> {
    return makeSerialized(Type.Union([Type.Literal('true'), Type.Literal('false')]), options);
  },

  /** An RFC 3339 date-time. The builders also accept a `Date`. */
  date(options: CustomFieldOptions<string> = {}): CustomField<TString> {
    return make(Timestamp({ description: '' }), options);
  },

  /** One of several strings, matched exactly: `customField.oneOf(['pro', 'free'])`. */
  oneOf<const Options extends readonly [string, ...string[]]>(
    values: Options,
    options: CustomFieldOptions<Options[number]> = {},
  ): CustomField<TUnion<TLiteral<Options[number]>[]>> {
    const isValid = Array.isArray(values) && values.length > 0 && values.every((value) => typeof value === 'string');
    const literals = isValid ? values.map((value: Options[number]) => Type.Literal(value)) : [];
    return make(Type.Union(literals), options, isValid ? [] : [invalidValues]);
  },

  /** An array of values of one kind, such as a multiple choice: `customField.listOf(customField.text())`. */
  listOf<Schema extends TSchema>(
    item: CustomField<Schema>,
    options: CustomFieldOptions<Static<Schema>[]> = {},
  ): CustomField<TArray<Schema>> {
    const { description, ...schema } = (isCustomField(item) ? item.schema : Type.Unknown()) as TSchema;
    const problems = isCustomField(item) ? (item.problems ?? []) : [invalidItem];
    return make(
      Type.Array(schema as Schema),
      isRecord(options) ? { ...(description !== undefined && { description }), ...options } : options,
      problems,
    );
  },

  /** Any schema of TypeBox: `customField.of(Type.String({ pattern: '^[0-9]{5}$' }))`. */
  of<Schema extends TSchema>(schema: Schema, options: CustomFieldOptions = {}): CustomField<Schema> {
    return make(schema, options, isRecord(schema) ? [] : [invalidSchema]);
  },
};

/** Whether it is a custom field made by `customField`. */
export function isCustomField(value: unknown): value is CustomField {
  return isRecord(value) && isRecord(value.schema);
}

const invalidValues: FieldProblem = {
  problem: 'Invalid values of customField.oneOf.',
  fix: "Use an array with one or more strings, such as ['pro', 'free'].",
};

const invalidItem: FieldProblem = {
  problem: 'Invalid item of customField.listOf.',
  fix: 'Make it with customField, such as customField.listOf(customField.text()).',
};

const invalidSchema: FieldProblem = {
  problem: 'Invalid schema of customField.of.',
  fix: 'Use a schema of TypeBox, such as Type.String().',
};

function formOf(kind: keyof typeof stringForms): TString {
  return Type.String({ pattern: stringForms[kind].source });
}

/** A field whose values are sent as strings: its examples, too. */
function makeSerialized<Schema extends TSchema>(schema: Schema, options: CustomFieldOptions): CustomField<Schema> {
  const examples = isRecord(options) ? options.examples : undefined;
  return make(schema, Array.isArray(examples) ? { ...options, examples: examples.map(String) } : options);
}

function make<Schema extends TSchema>(
  schema: Schema,
  options: CustomFieldOptions,
  otherProblems: readonly FieldProblem[] = [],
): CustomField<Schema> {
  const problems = [...otherProblems, ...checkFieldOptions(options)];
  if (problems.length > 0) return { schema: Type.Unknown() as TSchema as Schema, required: false, problems };
  return { schema: { ...schema, ...described({ ...schema, ...options }) }, required: options.required ?? false };
}

function described({ description, examples }: CustomFieldOptions): { description: string; examples?: unknown[] } {
  return { description: description || customFieldDescription, ...(examples && { examples: [...examples] }) };
}
