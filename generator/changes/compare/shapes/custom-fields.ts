import type { CustomFields, ObjectShape, Shape } from '../../../catalogue/shape.js';
import { compareAnnotations } from '../annotations.js';
import { type Context, type Difference, narrower, none, undecided, wider } from '../difference.js';
import { compareStringSets } from '../string-sets.js';

/** What an object accepts under a name that it does not list; `any` value where nothing is stated of it. */
export function acceptedUnder(name: string, { customFields, unknownFields }: ObjectShape): Shape | 'any' | undefined {
  if (customFields && new RegExp(customFields.pattern, 'u').test(name)) return customFields.value;
  return unknownFields === 'reject' ? undefined : 'any';
}

/** The names of custom fields in a location: `cf_*`. */
export function customFieldLocation(location: string, { prefix }: CustomFields): string {
  return `${location}.${prefix}*`;
}

/** Compares the custom fields of two objects. What becomes of a single name that is listed is compared as a field. */
export function compareCustomFields(
  before: ObjectShape,
  after: ObjectShape,
  location: string,
  context: Context,
): Difference[] {
  const [old, next] = [before.customFields, after.customFields];
  if (old && next) {
    const at = customFieldLocation(location, next);
    return [
      ...compareAnnotations(annotationsOf(old), annotationsOf(next), at, context),
      ...context.inside(old.value, next.value, at),
      ...(old.prefix === next.prefix && old.pattern === next.pattern
        ? []
        : compareNames(old, next, before, after, location)),
    ];
  }
  if (next) return customFieldsAdded(next, before, customFieldLocation(location, next));
  return old ? customFieldsRemoved(old, after, location) : [];
}

function annotationsOf({ title, description, origins }: CustomFields) {
  return {
    ...(title !== undefined && { title }),
    ...(description !== undefined && { description }),
    ...(origins && { origins }),
  };
}

function customFieldsAdded(added: CustomFields, before: ObjectShape, at: string): Difference[] {
  if (before.unknownFields !== 'reject') {
    return [undecided(at, { kind: 'customFieldsConstrained' })];
  }
  const isListed = unlistedName(added, before) === undefined;
  return [isListed ? none(at, { kind: 'customFieldsListed' }) : wider(at, { kind: 'customFieldsAdded' })];
}

function customFieldsRemoved(removed: CustomFields, after: ObjectShape, location: string): Difference[] {
  const at = customFieldLocation(location, removed);
  if (after.unknownFields !== 'reject') return [wider(at, { kind: 'customFieldsUnconstrained' })];
  const name = unlistedName(removed, after);
  if (name === undefined) return [none(at, { kind: 'customFieldsAllListed' })];
  return [{ ...narrower(at, { kind: 'customFieldsRemoved' }), hints: [{ location, names: [name] }] }];
}

/** A name of a custom field that an object does not list; undefined where it lists them all. */
function unlistedName({ pattern }: CustomFields, object: ObjectShape): string | undefined {
  return compareStringSets({ pattern }, { pattern: '[]' }, { rejected: listed(object), accepted: [] })?.rejected;
}

function compareNames(
  old: CustomFields,
  next: CustomFields,
  before: ObjectShape,
  after: ObjectShape,
  location: string,
): Difference[] {
  const at = customFieldLocation(location, next);
  const isOpen = before.unknownFields !== 'reject' || after.unknownFields !== 'reject';
  const ignored = { rejected: listed(after), accepted: listed(before) };
  const difference = isOpen ? undefined : compareStringSets(old, next, ignored);
  if (difference === undefined) {
    return [undecided(at, { kind: 'customFieldNamesUndecided' })];
  }
  const { rejected, accepted } = difference;
  const hints = [{ location, names: [rejected, accepted].filter((name) => name !== undefined) }];
  const names: Difference[] = [
    ...(rejected === undefined
      ? []
      : [{ ...narrower(at, { kind: 'customFieldNameRejected', name: rejected }), hints }]),
    ...(accepted === undefined ? [] : [wider(at, { kind: 'customFieldNameAccepted', name: accepted })]),
  ];
  return names.length > 0 ? names : [none(at, { kind: 'customFieldNames' })];
}

function listed({ fields }: ObjectShape): string[] {
  return fields.map(({ name }) => name);
}
