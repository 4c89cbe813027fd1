import type { Origin } from '../../../catalogue/origin.js';
import type { Definitions, Field, ObjectShape, Shape } from '../../../catalogue/shape.js';
import { resolve } from '../../../catalogue/walk.js';

/** A field at its path below the payload, once for each branch of a union in which it differs. */
export interface FieldRow {
  /** `legal_bases[].category`. */
  path: string;
  name: string;
  /** Where the object comes from that the field is in, if no table lists that. */
  parentOrigin?: Origin;
  variants: readonly [FieldVariant, ...FieldVariant[]];
}

export interface FieldVariant {
  field: Field;
  /** The values of the discriminating field with which this variant applies; none: it always applies. */
  when?: { field: string; values: readonly string[] };
}

/** Every field of an object in the order of the documentation, those of inner objects after their own. */
export function listFields(shape: ObjectShape, definitions: Definitions, parent = ''): FieldRow[] {
  return shape.fields.flatMap((field): FieldRow[] => {
    const path = parent + field.name;
    const parentOrigin = field.shape.kind === 'ref' ? undefined : field.shape.knownFrom;
    const inner = innerRows(field.shape, definitions, path).map((row) => ({
      ...(parentOrigin && { parentOrigin }),
      ...row,
    }));
    return [{ path, name: field.name, variants: [{ field }] }, ...inner];
  });
}

/** The fields of an object or of the items of a list, with paths that begin there. */
export function listInner(shape: Shape, definitions: Definitions): FieldRow[] {
  return innerRows(shape, definitions, '').map((row) => ({ ...row, path: row.path.replace(/^(?:\[\])?\./, '') }));
}

function innerRows(unresolved: Shape, definitions: Definitions, path: string): FieldRow[] {
  const shape = resolve(unresolved, definitions);
  if (shape.kind === 'array') return innerRows(shape.items, definitions, `${path}[]`);
  if (shape.kind === 'object') return listFields(shape, definitions, `${path}.`);
  if (shape.kind !== 'union') return [];
  const rows = new Map<string, FieldRow & { variants: FieldVariant[] }>();
  for (const { value, shape: branch } of shape.branches) {
    const object = resolve(branch, definitions);
    if (object.kind !== 'object') continue;
    for (const row of listFields(object, definitions, `${path}.`)) {
      const [{ field }] = row.variants;
      const known = rows.get(row.path)?.variants ?? [];
      const same = known.find((variant) => JSON.stringify(variant.field) === JSON.stringify(field));
      const variants = same
        ? known.map((variant) => (variant === same ? extended(variant, value) : variant))
        : [...known, { field, when: { field: shape.field, values: [value] } }];
      rows.set(row.path, { ...row, variants: variants as [FieldVariant, ...FieldVariant[]] });
    }
  }
  const all = shape.branches.length;
  return [...rows.values()].map((row) => {
    const [only, ...others] = row.variants;
    const always = others.length === 0 && only?.when?.values.length === all;
    return always && only ? { ...row, variants: [{ field: only.field }] } : row;
  });
}

function extended({ field, when }: FieldVariant, value: string): FieldVariant {
  return when ? { field, when: { ...when, values: [...when.values, value] } } : { field };
}

/** The anchor of a field on the page of its event. */
export function fieldId(path: string): string {
  return path.replaceAll('[]', '').replaceAll('.', '-');
}
