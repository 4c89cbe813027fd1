import type { JsonSchema, JsonType } from '../../../../generator/legacy/json-schema.js';
import { after, patternChanges } from '../pattern-changes.js';

/** A schema with one mistake in it. */
export interface SchemaChange {
  readonly operator: string;
  readonly from: string;
  readonly to: string;
  readonly schema: JsonSchema;
}

/** Every way to break what a schema says itself. */
export function schemaChanges(schema: JsonSchema): SchemaChange[] {
  return [
    ...types(schema),
    ...texts(schema),
    ...options(schema),
    ...requirements(schema),
    ...fields(schema),
    ...names(schema),
    ...branches(schema),
  ];
}

function change(operator: string, from: unknown, to: unknown, schema: JsonSchema): SchemaChange {
  return { operator, from: JSON.stringify(from) ?? '', to: JSON.stringify(to) ?? '', schema };
}

const otherTypes: Partial<Record<JsonType, readonly JsonType[]>> = {
  string: ['integer', 'boolean'],
  integer: ['number', 'string'],
  number: ['integer', 'string'],
  boolean: ['string', 'integer'],
  array: ['string'],
};

function types({ type, description = '' }: JsonSchema): SchemaChange[] {
  const others = type === undefined ? [] : (otherTypes[type] ?? []);
  return others.map((other) => change('change a type', type, other, { type: other, description }));
}

function texts(schema: JsonSchema): SchemaChange[] {
  const { type, minLength, format, pattern, ...rest } = schema;
  const isPlain = type === 'string' && schema.enum === undefined && schema.const === undefined;
  if (!isPlain) return [];
  const bare: JsonSchema = { type, ...rest };
  if (format !== undefined) return [change('drop a format', format, undefined, bare)];
  if (pattern !== undefined) {
    return patternChanges(pattern).map((edit) => {
      const other = after(pattern, edit);
      return { ...change(edit.operator, pattern, other, { ...schema, pattern: other }) };
    });
  }
  return minLength === undefined
    ? [change('ask for a character', undefined, 1, { ...bare, minLength: 1 })]
    : [change('drop a least length', minLength, undefined, bare)];
}

function options(schema: JsonSchema): SchemaChange[] {
  const { enum: listed, const: only, ...rest } = schema;
  const respelt = (text: unknown) =>
    String(text).toLowerCase() === text ? String(text).toUpperCase() : String(text).toLowerCase();
  if (only !== undefined) {
    return [`${only}x`, respelt(only)].map((other) =>
      change('change a constant', only, other, { ...rest, const: other }),
    );
  }
  if (listed === undefined) return [];
  return [
    change('add an option', undefined, 'another', { ...rest, enum: [...listed, 'another'] }),
    change('drop all options', listed, undefined, rest),
    ...listed.map((gone) =>
      change('drop an option', gone, undefined, { ...rest, enum: listed.filter((one) => one !== gone) }),
    ),
    ...listed.map((old) =>
      change('respell an option', old, respelt(old), {
        ...rest,
        enum: listed.map((one) => (one === old ? respelt(old) : one)),
      }),
    ),
  ];
}

function requirements(schema: JsonSchema): SchemaChange[] {
  const { properties, required = [] } = schema;
  return Object.keys(properties ?? {}).map((name) =>
    required.includes(name)
      ? change('drop a requirement', name, undefined, {
          ...schema,
          required: required.filter((other) => other !== name),
        })
      : change('require a field', undefined, name, { ...schema, required: [...required, name] }),
  );
}

function fields(schema: JsonSchema): SchemaChange[] {
  const { properties = {}, required = [] } = schema;
  const all = Object.entries(properties);
  const withFields = (entries: [string, JsonSchema][]) => ({ ...schema, properties: Object.fromEntries(entries) });
  return all.flatMap(([name, member], index) => [
    change('drop a field', name, undefined, {
      ...withFields(all.filter(([other]) => other !== name)),
      required: required.filter((other) => other !== name),
    }),
    change('rename a field', name, `${name}x`, {
      ...withFields(all.map(([other, old]) => [other === name ? `${name}x` : other, old])),
      required: required.map((other) => (other === name ? `${name}x` : other)),
    }),
    ...(index === 0 ? [] : [change('move a field', name, 'one up', withFields(movedUp(all, [name, member])))]),
  ]);
}

function movedUp(all: [string, JsonSchema][], moved: [string, JsonSchema]): [string, JsonSchema][] {
  const at = all.findIndex(([name]) => name === moved[0]);
  return [...all.slice(0, at - 1), moved, ...all.slice(at - 1, at), ...all.slice(at + 1)];
}

/** What may have a name that is not listed. */
function names(schema: JsonSchema): SchemaChange[] {
  const { patternProperties, additionalProperties, not, ...rest } = schema;
  // A negation says nothing of other names.
  if (additionalProperties !== false && patternProperties === undefined) return [];
  const closed = { ...rest, ...(additionalProperties !== undefined && { additionalProperties }), ...(not && { not }) };
  const [pattern, member] = Object.entries(patternProperties ?? {})[0] ?? [];
  return [
    ...(additionalProperties === false
      ? [change('open an object', false, undefined, without(schema, 'additionalProperties'))]
      : []),
    ...(not ? [change('drop a not', 'not', undefined, without(schema, 'not'))] : []),
    ...(pattern === undefined || member === undefined
      ? [
          change('take custom fields', undefined, '^cf_.+$', {
            ...closed,
            patternProperties: { '^cf_.+$': { type: 'string' } },
          }),
        ]
      : [
          change('drop custom fields', pattern, undefined, closed),
          ...patternChanges(pattern).map((edit) => {
            const other = after(pattern, edit);
            return change(edit.operator, pattern, other, { ...closed, patternProperties: { [other]: member } });
          }),
        ]),
  ];
}

function without(schema: JsonSchema, keyword: keyof JsonSchema): JsonSchema {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => key !== keyword));
}

function branches(schema: JsonSchema): SchemaChange[] {
  return (['oneOf', 'anyOf', 'allOf'] as const).flatMap((keyword) =>
    (schema[keyword] ?? []).map((gone, _, all) =>
      change('drop a branch', gone.$ref ?? gone.required ?? keyword, undefined, {
        ...schema,
        [keyword]: all.filter((branch) => branch !== gone),
      }),
    ),
  );
}
