import type { Definitions, ObjectShape } from '../../../../generator/catalogue/shape.js';
import { type FieldPath, stepsOf } from './field-path.js';
import { type KnownField, ObjectFields } from './object-fields.js';

/** How many objects have a field. */
export interface FieldCount {
  /** The field, and the one that contains it: `line_items[].sku`. */
  readonly field: string;
  readonly count: number;
  readonly kind: KnownField['kind'];
}

/** When there are more paths, they are counted and forgotten: memory stays constant. */
const maxPaths = 5_000;
const maxSteps = 500;

/** More names that are not documented are not counted: memory stays constant. */
const maxNames = 2_000;

/** Counts how many objects have which fields, also within their fields. */
export class FieldCounter<Known = never> {
  private readonly fields: ObjectFields;
  private readonly inner = new Map<string, FieldCounter<Known>>();
  private readonly counts: Map<string, number>;
  /** The codes of a value: one array for all, because most values have none. */
  private readonly codes: number[] = [];
  private root: FieldPath<Known>;
  private paths = 0;
  private lastId = 0;

  /** @param objects The shape of the objects: several for a union. */
  constructor(objects: readonly ObjectShape[], definitions: Definitions) {
    this.fields = new ObjectFields(objects, definitions);
    this.counts = new Map([...this.fields.documented.keys()].map((name) => [name, 0]));
    for (const [name, { objects }] of this.fields.documented) {
      if (objects.length > 0) this.inner.set(name, new FieldCounter(objects, definitions));
    }
    this.root = this.createPath('', undefined);
  }

  /**
   * Counts the fields of an object.
   * @param isValid Whether it has the shape: only then its values have codes.
   * @returns The path of the object. All valid objects with the same path have the same notices. There is none for objects
   *   that are too different, or whose notices cannot be known by codes.
   */
  count(object: Readonly<Record<string, unknown>>, isValid: boolean): FieldPath<Known> | undefined {
    if (this.paths >= maxPaths) this.forgetPaths();
    const { codes } = this;
    let path = this.root;
    let steps = 0;
    let hasCodes = isValid;
    for (const name in object) {
      let next = path.last;
      if (next === undefined || next.step !== name) {
        next = this.follow(path, name, steps);
        if (next === undefined) return this.countNames(object, steps);
      }
      path = next;
      steps++;
      if (path.signature === undefined && path.inner === undefined) continue;
      const value = object[name];
      if (path.inner !== undefined && !path.inner.countWithin(value, hasCodes, codes)) hasCodes = false;
      if (path.signature !== undefined && hasCodes) hasCodes = path.signature(value as never, codes);
      if (codes.length === 0) continue;
      const end: FieldPath<Known> | undefined = hasCodes ? this.followCodes(path, steps) : undefined;
      // To set the length is much slower.
      while (codes.length > 0) codes.pop();
      hasCodes = end !== undefined;
      if (end !== undefined) path = end;
    }
    path.count++;
    return hasCodes ? path : undefined;
  }

  /** The number of objects by field, in the order of the documentation, then in that in which they were found. */
  total(): FieldCount[] {
    this.forgetPaths();
    return [...this.counts].flatMap(([field, count]): FieldCount[] => {
      const { kind, isArray } = this.fields.find(field);
      const within = this.inner.get(field)?.total() ?? [];
      const prefix = field + (isArray ? '[].' : '.');
      return [{ field, count, kind }, ...within.map((inner) => ({ ...inner, field: prefix + inner.field }))];
    });
  }

  /**
   * Counts the objects within a value: the value itself, or its items.
   * @returns false if the notices of the value have to be collected.
   */
  private countWithin(value: unknown, isValid: boolean, codes: number[]): boolean {
    if (!Array.isArray(value)) return !isRecord(value) || this.addCodes(this.count(value, isValid), 0, codes);
    let hasCodes = isValid;
    for (let index = 0; index < value.length; index++) {
      const item: unknown = value[index];
      if (isRecord(item) && !this.addCodes(this.count(item, hasCodes), index, codes)) hasCodes = false;
    }
    return hasCodes;
  }

  /** Adds the codes of an object within a value, unless it has no notice. */
  private addCodes(path: FieldPath<Known> | undefined, index: number, codes: number[]): boolean {
    if (path === undefined) return false;
    path.isClear ??= this.isClear(path);
    if (!path.isClear) codes.push(index, path.id);
    return true;
  }

  private isClear(path: FieldPath<Known>): boolean {
    const steps = stepsOf(path);
    const violates = steps.some((step) => typeof step === 'number' && step >= 0);
    return !violates && this.fields.isClear(steps.filter((step) => typeof step === 'string'));
  }

  private follow(path: FieldPath<Known>, step: string | number, steps: number): FieldPath<Known> | undefined {
    let next = path.next.get(step);
    if (next === undefined) {
      if (this.paths >= maxPaths || steps >= maxSteps) return undefined;
      next = this.createPath(step, path);
      path.next.set(step, next);
    }
    path.last = next;
    return next;
  }

  private followCodes(path: FieldPath<Known>, steps: number): FieldPath<Known> | undefined {
    let end: FieldPath<Known> | undefined = path;
    for (let index = 0; end !== undefined && index < this.codes.length; index++) {
      const code = this.codes[index] as number;
      const last: FieldPath<Known> | undefined = end.last;
      end = last?.step === code ? last : this.follow(end, code, steps);
    }
    return end;
  }

  private createPath(step: string | number, before: FieldPath<Known> | undefined): FieldPath<Known> {
    this.paths++;
    const isField = typeof step === 'string' && before !== undefined;
    return {
      step,
      before,
      id: ++this.lastId,
      count: 0,
      known: undefined,
      isClear: undefined,
      last: undefined,
      next: new Map(),
      signature: isField ? this.fields.find(step).signature : undefined,
      inner: isField ? this.inner.get(step) : undefined,
    };
  }

  /** Counts each field by its name. Within the first ones, everything is counted already. */
  private countNames(object: Readonly<Record<string, unknown>>, steps: number): undefined {
    let index = 0;
    for (const name in object) {
      this.add(name, 1);
      if (index++ >= steps) this.inner.get(name)?.countWithin(object[name], false, []);
    }
  }

  /** Adds the counts of the paths to those of the names. */
  private forgetPaths(): void {
    const all = [this.root];
    for (const { next } of all) all.push(...next.values());
    // Objects that have a path have what is before it, too.
    for (const { before, count } of [...all].reverse()) if (before) before.count += count;
    for (const { step, before, count } of all) if (before && typeof step === 'string') this.add(step, count);
    this.paths = 0;
    this.root = this.createPath('', undefined);
  }

  private add(name: string, count: number): void {
    const known = this.counts.get(name);
    if (known === undefined && this.counts.size - this.fields.documented.size >= maxNames) return;
    this.counts.set(name, (known ?? 0) + count);
  }
}

/** Whether a value is an object with fields, and no array. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
