import type { CustomFields, Definitions, Field, ResolvedShape } from '../../../../generator/catalogue/shape.js';
import { type ClearCheck, clearCheck } from './clear-check.js';
import { fieldsWithin, resolve } from './shapes.js';

/**
 * One of the orders in which the fields of an object were found, up to a field. Objects that one program wrote have few:
 * following them compares each name with one that is known, which costs far less than counting it.
 */
export interface FieldPath<Extra> {
  readonly name: string;
  /** How many objects end here. */
  count: number;
  /** What the caller knows of all objects that end here. */
  extra: Extra | undefined;
  /** The field that followed the last time. */
  last: FieldPath<Extra> | undefined;
  readonly next: Map<string, FieldPath<Extra>>;
  /** Counts the objects within the field. */
  readonly inner: FieldCounter<Extra> | undefined;
  readonly check: ClearCheck | undefined;
}

/** How many objects have a field. */
export interface FieldCount {
  /** The field, and the one that contains it: `line_items[].sku`. */
  readonly field: string;
  readonly count: number;
  readonly kind: 'documented' | 'custom' | 'other';
}

/** When there are more paths, they are counted and forgotten: memory stays constant. */
const maxPaths = 20_000;
const maxFieldsOfPath = 500;

/** More names that are not documented are counted as one: memory stays constant. */
const maxNames = 2_000;

/** Counts how many objects have which fields, also within their fields. */
export class FieldCounter<Extra = never> {
  /** How many objects were counted. */
  objects = 0;
  /** Whether no value of the last object can have a notice: only its names decide. */
  isClear = true;
  /** How many fields had other names than the first few thousand. */
  uncounted = 0;
  private readonly shape: ResolvedShape;
  private readonly fields: ReadonlyMap<string, Field>;
  private readonly customFields: CustomFields | undefined;
  private readonly inner = new Map<string, FieldCounter<Extra>>();
  private readonly counts: Map<string, number>;
  private root: FieldPath<Extra>;
  private paths = 0;

  /** @param shape The objects, or what contains them. */
  constructor(
    shape: ResolvedShape,
    private readonly definitions: Definitions,
  ) {
    this.shape = shape;
    this.fields = new Map(fieldsWithin(shape, definitions).map((field) => [field.name, field]));
    this.customFields = shape.kind === 'object' ? shape.customFields : undefined;
    this.counts = new Map([...this.fields.keys()].map((name) => [name, 0]));
    for (const [name, field] of this.fields) {
      if (fieldsWithin(field.shape, definitions).length === 0) continue;
      this.inner.set(name, new FieldCounter(resolve(field.shape, definitions), definitions));
    }
    this.root = this.createPath('');
  }

  /**
   * Counts the fields of an object.
   * @param isValid Whether it has the shape: only then its values are checked for notices.
   * @returns The path of its fields, unless they are too many.
   */
  count(object: Readonly<Record<string, unknown>>, isValid: boolean): FieldPath<Extra> | undefined {
    this.objects++;
    this.isClear = isValid;
    let path = this.root;
    let depth = 0;
    for (const name in object) {
      let next = path.last;
      if (next === undefined || next.name !== name) {
        next = path.next.get(name) ?? this.addPath(path, name, depth);
        if (next === undefined) return this.countNames(object, depth);
        path.last = next;
      }
      path = next;
      depth++;
      if (path.inner === undefined && path.check === undefined) continue;
      const value = object[name];
      if (this.isClear && path.check !== undefined) this.isClear = path.check(value as never);
      if (path.inner !== undefined) countWithin(path.inner, value);
    }
    path.count++;
    return path;
  }

  /** The number of objects by field, in the order of the documentation, then in that in which they were found. */
  total(): FieldCount[] {
    this.forgetPaths();
    return [...this.counts].flatMap(([field, count]): FieldCount[] => {
      const within = this.inner.get(field);
      const separator = within?.shape.kind === 'array' ? '[].' : '.';
      const fields = within?.total().map((one) => ({ ...one, field: field + separator + one.field }));
      return [{ field, count, kind: this.kindOf(field) }, ...(fields ?? [])];
    });
  }

  private kindOf(name: string): FieldCount['kind'] {
    if (this.fields.has(name)) return 'documented';
    return this.customFields && name.startsWith(this.customFields.prefix) ? 'custom' : 'other';
  }

  private createPath(name: string): FieldPath<Extra> {
    const shape =
      this.fields.get(name)?.shape ?? (this.kindOf(name) === 'custom' ? this.customFields?.value : undefined);
    const check = shape && clearCheck(shape, this.definitions);
    this.paths++;
    return { name, count: 0, extra: undefined, last: undefined, next: new Map(), inner: this.inner.get(name), check };
  }

  private addPath(path: FieldPath<Extra>, name: string, depth: number): FieldPath<Extra> | undefined {
    if (this.paths >= maxPaths || depth >= maxFieldsOfPath) return undefined;
    const added = this.createPath(name);
    path.next.set(name, added);
    return added;
  }

  /** Counts each field by its name. Within the first fields, those of a path, everything is counted already. */
  private countNames(object: Readonly<Record<string, unknown>>, depth: number): undefined {
    this.isClear = false;
    if (this.paths >= maxPaths) this.forgetPaths();
    let index = 0;
    for (const name in object) {
      this.add(name, 1);
      const inner = this.inner.get(name);
      if (inner && index >= depth) countWithin(inner, object[name]);
      index++;
    }
  }

  /** Adds the counts of the paths to those of the names. */
  private forgetPaths(): void {
    // From the last fields to the first: each path adds to the one before it.
    const all: [path: FieldPath<Extra>, before: FieldPath<Extra> | undefined][] = [[this.root, undefined]];
    for (const [path] of all) for (const next of path.next.values()) all.push([next, path]);
    for (const [path, before] of all.reverse()) {
      if (before === undefined) break;
      before.count += path.count;
    }
    for (const [path, before] of all.reverse()) if (before) this.add(path.name, path.count);
    this.paths = 0;
    this.root = this.createPath('');
  }

  private add(name: string, count: number): void {
    const known = this.counts.get(name);
    if (known === undefined && this.counts.size - this.fields.size >= maxNames) this.uncounted += count;
    else this.counts.set(name, (known ?? 0) + count);
  }
}

/** Counts the objects within a value: the value itself, or its items. */
function countWithin<Extra>(counter: FieldCounter<Extra>, value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) counter.count(value as Record<string, unknown>, false);
  else for (const item of value) if (isRecord(item)) counter.count(item, false);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
