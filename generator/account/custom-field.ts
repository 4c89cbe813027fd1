import { type Static, type TLiteral, type TSchema, type TUnion, Type } from '@sinclair/typebox';
import {
  CustomFields as anyCustomFields,
  type CustomFieldName,
  type CustomFieldsDefinition,
  customFieldDescription,
} from '../../spec/custom-fields.js';
import { RequiredText, Text } from '../../spec/strings.js';

/**
 * Makes an event accept the custom fields of the account, as a CONVERSION does:
 * `Payload({ … }, { customFields: CustomFields })`.
 */
export const CustomFields = anyCustomFields as CustomFieldsDefinition<{ [name: CustomFieldName]: unknown }>;

/** A custom field of the account, made by `customField`. */
export interface CustomField<Schema extends TSchema = TSchema> {
  schema: Schema;
  required: boolean;
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
  text(options: CustomFieldOptions<string> = {}) {
    return of(options.required ? RequiredText(described(options)) : Text(described(options)), options);
  },

  /** A number, with or without a fractional part. */
  number(options: CustomFieldOptions<number> = {}) {
    return of(Type.Number(), options);
  },

  /** A number without a fractional part. */
  integer(options: CustomFieldOptions<number> = {}) {
    return of(Type.Integer(), options);
  },

  /** True or false. */
  boolean(options: CustomFieldOptions<boolean> = {}) {
    return of(Type.Boolean(), options);
  },

  /** One of several strings, matched exactly: `customField.oneOf(['pro', 'free'])`. */
  oneOf<const Options extends readonly [string, ...string[]]>(
    values: Options,
    options: CustomFieldOptions<Options[number]> = {},
  ): CustomField<TUnion<TLiteral<Options[number]>[]>> {
    return of(Type.Union(values.map((value) => Type.Literal(value))), options);
  },

  /** An array of values of one kind, such as a multiple choice: `customField.listOf(customField.text())`. */
  listOf<Schema extends TSchema>(item: CustomField<Schema>, options: CustomFieldOptions<Static<Schema>[]> = {}) {
    const { description, ...schema } = item.schema;
    return of(Type.Array(schema as Schema), { ...(description !== undefined && { description }), ...options });
  },

  /** Any schema of TypeBox: `customField.of(Type.String({ pattern: '^[0-9]{5}$' }))`. */
  of,
};

function of<Schema extends TSchema>(schema: Schema, options: CustomFieldOptions = {}): CustomField<Schema> {
  return { schema: { ...schema, ...described({ ...schema, ...options }) }, required: options.required ?? false };
}

function described({ description, examples }: CustomFieldOptions): { description: string; examples?: unknown[] } {
  return { description: description ?? customFieldDescription, ...(examples && { examples: [...examples] }) };
}
