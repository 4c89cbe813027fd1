import type { Catalogue, CatalogueEvent, Migration } from './catalogue.js';
import type { Field, ObjectShape, Shape } from './shape.js';
import { resolve } from './walk.js';

/** A field of an older event and the one that takes its place. */
export interface MigratedField {
  older: Field;
  newer: Field;
  /** What becomes of the value, where it does not stay as it is. */
  change?: MigratedValue;
}

/** How a value becomes that of another field. */
export type MigratedValue =
  /** It becomes the only item of an array. */
  | { kind: 'wrapped' }
  /** Of an array, the items stay that the newer field accepts: those of one branch of a union. */
  | { kind: 'filtered'; definition: string; field: string; value: string };

/** The events of a migration: the older one, and the one that describes an item of it. */
export interface MigratedEvents {
  older: CatalogueEvent;
  item: CatalogueEvent;
}

export function migratedEvents({ from }: Migration, { events }: Pick<Catalogue, 'events'>): MigratedEvents | undefined {
  const older = events.find(({ type }) => type === from);
  const item = events.find(({ type }) => type === older?.items?.type);
  return older && item && { older, item };
}

/** The fields of the newer event that have one in the older event, in the order of the newer one. */
export function migratedFields(
  older: readonly Field[],
  newer: readonly Field[],
  names: Readonly<Record<string, string>>,
  { definitions }: Pick<Catalogue, 'definitions'>,
): MigratedField[] {
  return newer.flatMap((field): MigratedField[] => {
    const former = older.find(({ name }) => (names[name] ?? name) === field.name);
    if (former === undefined) return [];
    const change = changeOf(former.shape, field.shape, definitions);
    return [{ older: former, newer: field, ...(change && { change }) }];
  });
}

/** The fields of an item that are not those of the whole. */
export function ownItemFields({ older, item }: MigratedEvents): Field[] {
  return item.payload.fields.filter(({ name }) => older.payload.fields.every((shared) => shared.name !== name));
}

/** The object that a field lists. */
export function itemShape({ payload }: CatalogueEvent, field: string, catalogue: Catalogue): ObjectShape | undefined {
  const shape = payload.fields.find(({ name }) => name === field)?.shape;
  const item = shape?.kind === 'array' ? resolve(shape.items, catalogue.definitions) : undefined;
  return item?.kind === 'object' ? item : undefined;
}

function changeOf(older: Shape, newer: Shape, definitions: Catalogue['definitions']): MigratedValue | undefined {
  if (newer.kind !== 'array') return undefined;
  if (older.kind !== 'array') return { kind: 'wrapped' };
  const union = resolve(older.items, definitions);
  const { items } = newer;
  if (union.kind !== 'union' || items.kind !== 'ref') return undefined;
  const branch = union.branches.find(({ shape }) => shape.kind === 'ref' && shape.name === items.name);
  return branch && { kind: 'filtered', definition: items.name, field: union.field, value: branch.value };
}
