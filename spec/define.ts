import {
  type Static,
  type TObject,
  type TOptional,
  type TProperties,
  type TSchema,
  type TUnsafe,
  Type,
} from '@sinclair/typebox';
import { type CustomFieldsDefinition, customFieldsSchema, isCustomFieldsDefinition } from './custom-fields.js';
import type { Form } from './forms.js';
import { type Deprecation, type Origin, ours, type Source } from './origin.js';
import { isRule, type Rule, ruleSchema } from './rules/rule.js';

/** An event of the API, as it is written down in `spec/events`. */
export interface EventDefinition<Payload extends TSchema = TSchema> {
  /** Value of `event_type`. */
  type: string;
  /** A name for people. */
  title: string;
  /** One sentence: what happened when this event is sent. */
  summary: string;
  /** Group of the documentation to which the event belongs. */
  group: string;
  /** Where it is documented, the main place first. */
  sources: [Source, ...Source[]];
  /** True when the event does not create the contact. */
  requiresExistingContact: boolean;
  deprecated?: Deprecation;
  /** The fields, in the order of the documented table; made with `Payload`. */
  payload: Payload;
  /** The events that accompany it in one batch, one per line item. */
  items?: LineItems;
  /** How the older event that it replaces becomes this one. */
  migration?: Migration;
  /** Valid payloads by name. `documented` is the body that the documents print. */
  examples: Record<string, Static<Payload>>;
}

/** What an event consists of, each described by an event of its own that shares contact and identifier with it. */
export interface LineItems {
  /** What the event is about, in one word: `order`. */
  parent: string;
  /** The event that describes one item. Fields that are in both tables have the same values in both. */
  event: EventDefinition;
  source: Source;
}

/** How an older event, with the events of its line items, becomes a newer one. Fields of one name stay. */
export interface Migration {
  from: EventDefinition;
  origin: Origin;
  /** The name of a field in the newer event, by that in the older one. */
  fields: Record<string, string>;
  items: {
    /** The field of the newer event that lists the items. */
    field: string;
    /** The name of a field of an item in the newer event, by that in the older event of one item. */
    fields: Record<string, string>;
  };
  /** What replaces a field of the older event that the newer one does not have. */
  dropped: Record<string, string>;
}

/** Checks an event at compile time, its examples included. */
export function defineEvent<Payload extends TSchema>(event: EventDefinition<Payload>): EventDefinition<Payload> {
  return event;
}

/** What an object declares besides its fields. */
export interface ObjectOptions<Custom = unknown> {
  title?: string;
  description?: string;
  /** Gives the object a name, under which it is a definition: `LineItem`. */
  $id?: string;
  /** The custom fields that the object accepts. */
  customFields?: CustomFieldsDefinition<Custom>;
  /** Constraints across the fields. */
  rules?: readonly Rule[];
  /**
   * What becomes of a field that is neither listed nor a custom field: an error (the default), a notice where nobody
   * could read the whole table, or nothing.
   */
  unlisted?: 'reject' | 'notice' | 'accept';
}

/** What `Payload` declares, for the catalogue to read. */
export interface ObjectDeclaration {
  fields: TSchema;
  customFields?: CustomFieldsDefinition;
  rules: readonly Rule[];
  unlisted: 'reject' | 'notice' | 'accept';
}

type PayloadStatic<Fields extends TProperties, Custom> = Static<TObject<Fields>> &
  ([Custom] extends [never] ? unknown : Custom);

/**
 * An object with these fields: the payload of an event, or an object inside one. The result is at once the TypeBox
 * schema, an oracle for the validators, and the declaration that the catalogue reads.
 */
export function Payload<Fields extends TProperties, Custom = never>(
  fields: Fields,
  options: ObjectOptions<Custom> = {},
): TUnsafe<PayloadStatic<Fields, Custom>> {
  const { customFields, rules = [], unlisted = 'reject', ...annotations } = options;
  const listed: TSchema = Type.Object(fields);
  const declaration: ObjectDeclaration = {
    fields: listed,
    ...(customFields !== undefined && { customFields }),
    rules,
    unlisted,
  };
  const origins =
    unlisted === 'reject' ? { unknownFields: closed } : unlisted === 'notice' ? { unknownFields: open } : {};
  const members = [
    listed,
    // The catalogue reports other custom fields and rules.
    ...(isCustomFieldsDefinition(customFields) ? [customFieldsSchema(customFields, Object.keys(fields))] : []),
    ...[rules].flat().filter(isRule).map(ruleSchema),
  ];
  const isClosed = unlisted === 'reject';
  const schema =
    members.length === 1
      ? Type.Object(fields, isClosed ? { additionalProperties: false } : {})
      : Type.Intersect(members, isClosed ? { unevaluatedProperties: false } : {});
  return { ...schema, origins, ...annotations, declaration } as unknown as TUnsafe<PayloadStatic<Fields, Custom>>;
}

/** An optional field that should be present, and where that comes from: its absence is a notice. */
export function expected<Schema extends TSchema>(schema: Schema, origin: Origin): TOptional<Schema> {
  return { ...Type.Optional(schema), expected: origin } as TOptional<Schema>;
}

/** A field that no table lists, and where it comes from. */
export function knownFrom<Schema extends TSchema>(origin: Origin, schema: Schema): Schema {
  return { ...schema, knownFrom: origin };
}

/** Constraints that a value should satisfy besides those that it must. */
export interface ShouldConstraints {
  /** The values that it should have. */
  values?: readonly [string, ...string[]];
  minLength?: number;
  maxLength?: number;
  pattern?: string;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
}

/** An option of any schema: constraints whose violation is a notice, and where they come from. */
export function should(constraints: ShouldConstraints, origin: Origin): { should: ShouldDeclaration[] } {
  return { should: [{ constraints, origin }] };
}

/** The same for a string that should have a form. */
export function shouldBe({ pattern, ...form }: Form, origin: Origin): { should: ShouldDeclaration[] } {
  return { should: [{ constraints: { pattern }, form, origin }] };
}

/** What `should` and `shouldBe` declare, for the catalogue to read. */
export interface ShouldDeclaration {
  constraints: ShouldConstraints;
  /** What the pattern is called. */
  form?: Omit<Form, 'pattern'>;
  origin: Origin;
}

/** The reason why the envelope, a payload and a legal basis accept no other fields. */
export const closed = ours(
  'Fields that the tables do not list are not recorded: a misspelt field would be lost silently.',
);

/** The reason why some payloads accept other fields, with a notice. */
export const open = ours(
  'Nobody could read the whole table: a field that no source lists may exist. If it does not, its value is lost silently.',
);
