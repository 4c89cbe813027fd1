import { isDeepStrictEqual } from 'node:util';
import type { Field, ObjectShape } from '../../../catalogue/shape.js';
import { compareOrigins } from '../annotations.js';
import {
  type Comparer,
  type Context,
  compareOrder,
  type Difference,
  narrower,
  none,
  notice,
  wider,
} from '../difference.js';
import { compareRules } from '../rules/compare-rules.js';
import { acceptedUnder, compareCustomFields } from './custom-fields.js';

/** The fields of an object, what becomes of other fields, and the rules across fields. */
export const compareObjects: Comparer<ObjectShape> = (before, after, location, context) => [
  ...compareFields(before, after, location, context),
  ...compareOrder(namesOf(before), namesOf(after), location, 'fields, and with it of errors,'),
  ...compareCustomFields(before, after, location, context),
  ...compareUnknownFields(before, after, location),
  ...compareRules(before, after, location),
];

function compareFields(before: ObjectShape, after: ObjectShape, location: string, context: Context): Difference[] {
  const names = new Set([...namesOf(before), ...namesOf(after)]);
  return [...names].flatMap((name) => {
    const [old, next] = [fieldOf(before, name), fieldOf(after, name)];
    const at = `${location}.${name}`;
    if (old && next) return [...context.inside(old.shape, next.shape, at), ...comparePresence(old, next, at)];
    if (next) return fieldAdded(next, before, after, location, context);
    return old ? fieldRemoved(old, before, after, at, context) : [];
  });
}

/** A field that is listed now. It may have been accepted before, as an unknown or a custom field. */
function fieldAdded(
  field: Field,
  before: ObjectShape,
  after: ObjectShape,
  location: string,
  context: Context,
): Difference[] {
  const { name, presence, shape } = field;
  const at = `${location}.${name}`;
  const custom = acceptedUnder(name, before);
  const finding = { kind: 'fieldAdded', presence, removed: sameAs(field, after, before) } as const;
  if (custom === undefined) return [(presence === 'required' ? narrower : wider)(at, finding)];
  const hints = [{ location, names: [name] }];
  if (custom === 'any') return [{ ...narrower(at, finding), hints }];
  return [
    none(at, { kind: 'fieldListed' }),
    ...context.inside(custom, shape, at),
    ...comparePresence({ name, shape, presence: 'optional' }, field, at),
  ].map((difference) => ({ ...difference, hints: [...difference.hints, ...hints] }));
}

/** A field that is no longer listed. It may still be accepted, as an unknown or a custom field. */
function fieldRemoved(
  field: Field,
  before: ObjectShape,
  after: ObjectShape,
  at: string,
  context: Context,
): Difference[] {
  const { name, shape } = field;
  const custom = acceptedUnder(name, after);
  if (custom === undefined) return [narrower(at, { kind: 'fieldRemoved', added: sameAs(field, before, after) })];
  if (custom === 'any') return [wider(at, { kind: 'fieldUnconstrained' })];
  return [
    none(at, { kind: 'fieldUnlisted' }),
    ...context.inside(shape, custom, at),
    ...comparePresence(field, { name, shape, presence: 'optional' }, at),
  ];
}

/** The name of a field with an equal shape that only the other object has: a renamed one, probably. */
function sameAs(field: Field, object: ObjectShape, other: ObjectShape): string | undefined {
  const isSame = ({ name, shape }: Field) => !fieldOf(object, name) && isDeepStrictEqual(shape, field.shape);
  return other.fields.find(isSame)?.name;
}

function comparePresence(old: Field, next: Field, at: string): Difference[] {
  const [before, after] = [old.presence, next.presence];
  const origins = compareOrigins(
    old.expectedBy && { expected: old.expectedBy },
    next.expectedBy && { expected: next.expectedBy },
    at,
  );
  if (before === after) return origins;
  const finding = { kind: 'presence', before, after } as const;
  if (after === 'required') return [narrower(at, finding), ...origins];
  if (before === 'required') return [wider(at, finding), ...origins];
  return [(after === 'expected' ? notice : none)(at, finding), ...origins];
}

function compareUnknownFields(before: ObjectShape, after: ObjectShape, location: string): Difference[] {
  if (before.unknownFields === after.unknownFields) return [];
  const finding = { kind: 'unknownFields', after: after.unknownFields } as const;
  if (after.unknownFields === 'reject') return [narrower(location, finding, { names: ['another'] })];
  if (before.unknownFields === 'reject') return [wider(location, finding)];
  return [(after.unknownFields === 'notice' ? notice : none)(location, finding)];
}

function fieldOf({ fields }: ObjectShape, name: string): Field | undefined {
  return fields.find((field) => field.name === name);
}

function namesOf({ fields }: ObjectShape): string[] {
  return fields.map(({ name }) => name);
}
