import type { Deprecation, Origin } from '../catalogue/origin.js';
import type { EnumValue, Field, Shape, UnknownFields } from '../catalogue/shape.js';

interface Replaced {
  before: unknown;
  after: unknown;
}

/** The strings on which two sets of strings differ, one of each side, where there is one. */
export interface StringSetDifference {
  rejected: string | undefined;
  accepted: string | undefined;
}

interface Limit extends Replaced {
  name: LimitName;
}

/** One of several things of a kind, with its name where the location does not contain it. */
interface Element {
  what: string;
  name?: string;
}

interface OfRule {
  /** The rule as a sentence. */
  rule: string;
}

interface OfRuleFields extends OfRule {
  fields: readonly string[];
}

/** Every kind of change, with its data and its message. Nothing else in `changes/` words a change. */
export const messages = {
  added: ({ what, name }: Element) => `New ${what}${name === undefined ? '' : ` ${name}`}.`,
  removed: ({ what, name }: Element) => `The ${what}${name === undefined ? '' : ` ${name}`} was removed.`,
  order: ({ of }: { of: string }) => `The order of the ${of} changed.`,

  eventAdded: ({ removed }: { removed: string | undefined }) =>
    `New event.${removed === undefined ? '' : ` It has the fields of ${removed}, which was removed.`}`,
  eventRemoved: ({ added }: { added: string | undefined }) =>
    `The event was removed.${added === undefined ? '' : ` ${added} has the same fields.`}`,
  contactRequired: () => 'The contact must exist now: the event no longer creates it.',
  contactNotRequired: () => 'The contact no longer needs to exist.',

  metadata: ({ before, after }: Replaced) => replaced(before, after),
  deprecated: ({ deprecation }: { deprecation: Deprecation }) => `Is deprecated${printDeprecation(deprecation)}`,
  deprecationChanged: ({ deprecation }: { deprecation: Deprecation }) =>
    `The deprecation changed${printDeprecation(deprecation)}`,
  notDeprecated: () => 'Is no longer deprecated.',
  annotation: ({ name, after }: { name: string; after: string | undefined }) =>
    after === undefined ? `No longer has a ${name}.` : `The ${name} is now ${JSON.stringify(after)}.`,
  examples: () => 'The examples changed.',
  origin: ({ constraint, origin }: { constraint: string; origin: Origin | undefined }) =>
    origin === undefined
      ? `The origin of ${constraint} is no longer stated.`
      : `The origin of ${constraint} is now (${origin.grade}): ${origin.statement}`,
  shouldAdded: () => 'Values that do not have the recommended shape are reported as notices now.',
  shouldRemoved: () => 'The recommended shape was removed.',

  definitionRemoved: () => 'The definition was removed, and with it its type.',
  reference: ({ before, after }: { before: Shape; after: Shape }) =>
    `Is ${referenceName(after)} instead of ${referenceName(before)}.`,

  kind: ({ before, after }: { before: Shape; after: Shape }) =>
    `Is ${kindNames[after.kind]} instead of ${kindNames[before.kind]}.`,
  valuesOnly: ({ before, values }: { before: Shape; values: readonly EnumValue[] }) =>
    `Accepts only ${values.map(quote).join(', ')} now, instead of ${kindNames[before.kind]}.`,
  valuesReplaced: ({ values, after }: { values: readonly EnumValue[]; after: Shape }) =>
    `Accepts ${kindNames[after.kind]} now, instead of only ${values.map(quote).join(', ')}.`,
  valueDeprecated: ({ value, deprecation }: { value: EnumValue; deprecation: Deprecation }) =>
    `The enum value ${quote(value)} is deprecated${printDeprecation(deprecation)}`,
  valueDeprecationChanged: ({ value, deprecation }: { value: EnumValue; deprecation: Deprecation }) =>
    `The deprecation of the enum value ${quote(value)} changed${printDeprecation(deprecation)}`,
  valueNotDeprecated: ({ value }: { value: EnumValue }) => `The enum value ${quote(value)} is no longer deprecated.`,

  limit: ({ name, before, after }: Limit) => limitChanged(limitNames[name], before, after),
  multipleOf: ({ before, after }: Replaced) => limitChanged('divisor', before, after),
  unit: ({ before, after }: Replaced) => limitChanged('unit', before, after),
  booleans: ({ before, after }: Replaced) => limitChanged('meaning of true and false', before, after),
  uniqueItems: () => 'Items must be unique now.',
  repeatedItems: () => 'Items no longer need to be unique.',
  strings: ({
    changed,
    difference,
  }: {
    changed: readonly StringChange[];
    difference: StringSetDifference | undefined;
  }) =>
    `${changed.map(stringChanged).join(' ')} ${difference ? printDifference(difference) : 'It may reject strings that it accepted.'}`,

  fieldAdded: ({ presence, removed }: { presence: Field['presence']; removed?: string | undefined }) =>
    `New ${presence} field.${removed === undefined ? '' : ` It has the shape of ${removed}, which was removed.`}`,
  fieldRemoved: ({ added }: { added?: string | undefined }) =>
    `The field was removed.${added === undefined ? '' : ` ${added} has the same shape.`}`,
  fieldUnconstrained: () => 'The field was removed. Any value is accepted under its name.',
  fieldListed: () => 'Is a listed field now; it was a custom field.',
  fieldUnlisted: () => 'Is no longer a listed field; it is a custom field now.',
  presence: ({ before, after }: { before: Field['presence']; after: Field['presence'] }) =>
    after === 'optional' ? `Is no longer ${before}.` : `Is ${after} now.`,
  unknownFields: ({ after }: { after: UnknownFields }) => unknownFields[after],

  customFieldsAdded: () => 'Custom fields are accepted.',
  customFieldsListed: () => 'Custom fields were all listed before.',
  customFieldsConstrained: () => 'Custom fields have a shape now. It may reject values that were accepted.',
  customFieldsRemoved: () => 'Custom fields are no longer accepted.',
  customFieldsUnconstrained: () => 'Custom fields accept any value now.',
  customFieldsAllListed: () => 'Custom fields are all listed now.',
  customFieldNameRejected: ({ name }: { name: string }) => `The name ${quote(name)} is rejected, which was accepted.`,
  customFieldNameAccepted: ({ name }: { name: string }) => `The name ${quote(name)} is accepted, which was rejected.`,
  customFieldNames: () => 'The pattern of the names changed. It accepts the same names.',
  customFieldNamesUndecided: () => 'The names of custom fields changed. Names that were accepted may be rejected.',

  discriminator: ({ before, after }: { before: string; after: string }) =>
    `The field ${after} discriminates the branches instead of ${before}.`,
  typeAdded: ({ shape }: { shape: Shape }) => `Also accepts ${kindNames[shape.kind]}.`,
  typeRemoved: ({ shape }: { shape: Shape }) => `No longer accepts ${kindNames[shape.kind]}.`,

  ruleAdded: ({ rule }: OfRule) => `New rule: "${rule}"`,
  ruleRemoved: ({ rule }: OfRule) => `The rule "${rule}" was removed.`,
  ruleDescription: ({ rule }: OfRule) => `The rule reads "${rule}" now.`,
  ruleCondition: ({ rule, difference }: OfRule & { difference: StringSetDifference | undefined }) =>
    `The condition of the rule "${rule}" changed. ${difference ? printMatches(difference) : 'It may apply more often.'}`,
  ruleFieldsAdded: ({ rule, fields }: OfRuleFields) => `The rule "${rule}" also concerns ${fields.join(', ')}.`,
  ruleFieldsRemoved: ({ rule, fields }: OfRuleFields) => `The rule "${rule}" no longer concerns ${fields.join(', ')}.`,

  parameterValue: ({ type, before, after }: Replaced & { type: string }) =>
    `The value for ${type} is ${quote(after)} instead of ${quote(before)}.`,
  generalRule: ({ origin }: { origin: Origin | undefined }) =>
    origin === undefined
      ? 'The rule is no longer stated.'
      : `The origin of the rule is now (${origin.grade}): ${origin.statement}`,

  unexplained: () => 'Events that were accepted are rejected, and no other change explains it.',
};

type Messages = typeof messages;

/** What changed, as data: a kind, and what its message needs. */
export type Finding = {
  [Kind in keyof Messages]: { kind: Kind } & (Parameters<Messages[Kind]> extends [infer Data] ? Data : unknown);
}[keyof Messages];

/** A part of a shape that has the location of the whole: a branch of a union, or the recommended shape. */
export type Part = { branch: string } | 'should';

/** The message of a change. */
export function printMessage({ within = [], ...change }: Finding & { within?: readonly Part[] }): string {
  const print = messages[change.kind] as (data: Finding) => string;
  const parts = within.map((part) => (part === 'should' ? 'Recommended: ' : `In the branch ${part.branch}: `));
  return `${parts.join('')}${print(change)}`;
}

const limitNames = {
  minimum: 'minimum',
  maximum: 'maximum',
  exclusiveMinimum: 'exclusive minimum',
  exclusiveMaximum: 'exclusive maximum',
  minItems: 'minimum number of items',
  maxItems: 'maximum number of items',
} as const;

export type LimitName = keyof typeof limitNames;

export interface StringChange extends Replaced {
  name: 'minLength' | 'maxLength' | 'format' | 'pattern';
}

const unknownFields: Record<UnknownFields, string> = {
  reject: 'Unknown fields are rejected now.',
  notice: 'Unknown fields are accepted with a notice now.',
  accept: 'Unknown fields are accepted now.',
};

const kindNames: Record<Shape['kind'], string> = {
  string: 'a string',
  number: 'a number',
  integer: 'an integer',
  boolean: 'a boolean',
  any: 'any value',
  enum: 'an enum value',
  array: 'an array',
  object: 'an object',
  union: 'one of several objects',
  typeUnion: 'a value of one of several types',
  ref: 'a definition',
};

function referenceName(shape: Shape): string {
  return shape.kind === 'ref' ? shape.name : 'a shape without a name';
}

function printDeprecation({ refusedAfter, successor }: Deprecation): string {
  const parts = [
    ...(refusedAfter === undefined ? [] : [`rejected after ${refusedAfter}`]),
    ...(successor === undefined ? [] : [`use ${successor}`]),
  ];
  return parts.length === 0 ? '.' : `: ${parts.join('; ')}.`;
}

function stringChanged({ name, before, after }: StringChange): string {
  if (name !== 'pattern') {
    return limitChanged(
      { minLength: 'minimum length', maxLength: 'maximum length', format: 'format' }[name],
      before,
      after,
    );
  }
  if (before === undefined) return 'Has a pattern now.';
  return after === undefined ? 'No longer has a pattern.' : 'The pattern changed.';
}

function limitChanged(name: string, before: unknown, after: unknown): string {
  if (before === undefined) return `Has the ${name} ${after} now.`;
  return after === undefined ? `No longer has a ${name}.` : `The ${name} is ${after} instead of ${before}.`;
}

function printDifference({ rejected, accepted }: StringSetDifference): string {
  const parts = [
    ...(rejected === undefined ? [] : [`rejects ${quote(rejected)}, which it accepted`]),
    ...(accepted === undefined ? [] : [`accepts ${quote(accepted)}, which it rejected`]),
  ];
  return parts.length === 0 ? 'It accepts the same strings.' : `It ${parts.join(', and ')}.`;
}

/** Strings that a condition no longer matches are those that the set of strings rejects. */
function printMatches({ rejected, accepted }: StringSetDifference): string {
  const parts = [
    ...(accepted === undefined ? [] : [`matches ${quote(accepted)}, which it did not match`]),
    ...(rejected === undefined ? [] : [`no longer matches ${quote(rejected)}`]),
  ];
  return parts.length === 0 ? 'It matches the same strings.' : `It ${parts.join(', and ')}.`;
}

function replaced(before: unknown, after: unknown): string {
  if (before === undefined) return isShort(after) ? `Is new: ${JSON.stringify(after)}.` : 'Is new.';
  if (after === undefined) return isShort(before) ? `Was removed; it was ${JSON.stringify(before)}.` : 'Was removed.';
  if (isShort(before) && isShort(after)) return `Is ${JSON.stringify(after)} instead of ${JSON.stringify(before)}.`;
  return typeof after === 'string' ? `Is now ${JSON.stringify(after)}.` : 'Changed.';
}

/** Whether a value is short enough for a sentence with another one. */
function isShort(value: unknown): boolean {
  return typeof value === 'string' ? value.length <= 80 : typeof value !== 'object';
}

/** A value as part of a sentence. */
export function quote(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
