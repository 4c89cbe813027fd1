import type { CustomFields, Definitions, Field, ResolvedShape } from '../../../../generator/catalogue/shape.js';
import { Codes, noticeSignature, type Signature } from './notice-signature.js';
import { fieldsWithin, resolve } from './shapes.js';

/**
 * The fields of an object in their order, each followed by the codes of its value (see notice-signature.ts), up to one of
 * them. Objects that one program wrote have few such paths: to follow one compares each step with that of the last object,
 * which costs far less than to count it.
 */
export interface FieldPath<Known> {
  /** The name of a field, or a code. */
  readonly step: string | number;
  /** How many objects end here. */
  count: number;
  /** What the caller knows of all valid objects that end here. */
  known: Known | undefined;
  /** The step that followed the last time. */
  last: FieldPath<Known> | undefined;
  readonly next: Map<string | number, FieldPath<Known>>;
  /** Counts the objects within the field. */
  readonly inner: FieldCounter<Known> | undefined;
  readonly signature: Signature | undefined;
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
const maxSteps = 500;

/** More names that are not documented are not counted: memory stays constant. */
const maxNames = 2_000;

/** Counts how many objects have which fields, also within their fields. */
export class FieldCounter<Known = never> {
  private readonly fields: ReadonlyMap<string, Field>;
  private readonly customFields: CustomFields | undefined;
  private readonly inner = new Map<string, FieldCounter<Known>>();
  private readonly signatures = new Map<string, Signature | undefined>();
  private readonly customSignature: Signature | undefined;
  private readonly counts: Map<string, number>;
  /** The codes of a value: one array for all, because most values have none. */
  private readonly codes: number[] = [];
  private root: FieldPath<Known>;
  private paths = 0;

  /** @param shape The objects, or what contains them. */
  constructor(
    private readonly shape: ResolvedShape,
    definitions: Definitions,
  ) {
    const codes = new Codes();
    this.fields = new Map(fieldsWithin(shape, definitions).map((field) => [field.name, field]));
    this.customFields = shape.kind === 'object' ? shape.customFields : undefined;
    this.customSignature = this.customFields && noticeSignature(this.customFields.value, definitions, codes);
    this.counts = new Map([...this.fields.keys()].map((name) => [name, 0]));
    for (const [name, field] of this.fields) {
      this.signatures.set(name, noticeSignature(field.shape, definitions, codes));
      if (fieldsWithin(field.shape, definitions).length === 0) continue;
      this.inner.set(name, new FieldCounter(resolve(field.shape, definitions), definitions));
    }
    this.root = this.createPath('');
  }

  /**
   * Counts the fields of an object.
   * @param isValid Whether it has the shape: only then its values have codes.
   * @returns The path of the object. All valid objects with the same path have the same notices. There is none for objects
   *   that are too different, or whose notices cannot be known by codes.
   */
  count(object: Readonly<Record<string, unknown>>, isValid: boolean): FieldPath<Known> | undefined {
    if (this.paths >= maxPaths) this.forgetPaths();
    let path = this.root;
    let steps = 0;
    let hasCodes = isValid;
    for (const name in object) {
      const next = this.follow(path, name, steps);
      if (next === undefined) return this.countNames(object, steps);
      path = next;
      steps++;
      const { inner, signature } = path;
      if (inner !== undefined) countWithin(inner, object[name]);
      if (signature === undefined || !hasCodes) continue;
      hasCodes = signature(object[name] as never, this.codes);
      if (this.codes.length === 0) continue;
      const end = this.followCodes(path, steps);
      if (end === undefined) hasCodes = false;
      else path = end;
    }
    path.count++;
    return hasCodes ? path : undefined;
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

  private follow(path: FieldPath<Known>, step: string | number, steps: number): FieldPath<Known> | undefined {
    const { last } = path;
    if (last !== undefined && last.step === step) return last;
    let next = path.next.get(step);
    if (next === undefined) {
      if (this.paths >= maxPaths || steps >= maxSteps) return undefined;
      next = this.createPath(step);
      path.next.set(step, next);
    }
    path.last = next;
    return next;
  }

  private followCodes(path: FieldPath<Known>, steps: number): FieldPath<Known> | undefined {
    let end: FieldPath<Known> | undefined = path;
    for (let index = 0; end !== undefined && index < this.codes.length; index++) {
      end = this.follow(end, this.codes[index] as number, steps);
    }
    this.codes.length = 0;
    return end;
  }

  private createPath(step: string | number): FieldPath<Known> {
    this.paths++;
    const name = typeof step === 'string' ? step : '';
    const signature = this.kindOf(name) === 'custom' ? this.customSignature : this.signatures.get(name);
    return {
      step,
      count: 0,
      known: undefined,
      last: undefined,
      next: new Map(),
      inner: this.inner.get(name),
      signature,
    };
  }

  /** Counts each field by its name. Within the first ones, everything is counted already. */
  private countNames(object: Readonly<Record<string, unknown>>, steps: number): undefined {
    let index = 0;
    for (const name in object) {
      this.add(name, 1);
      const inner = this.inner.get(name);
      if (inner && index >= steps) countWithin(inner, object[name]);
      index++;
    }
  }

  /** Adds the counts of the paths to those of the names. */
  private forgetPaths(): void {
    const all: [path: FieldPath<Known>, before: FieldPath<Known> | undefined][] = [[this.root, undefined]];
    for (const [path] of all) for (const next of path.next.values()) all.push([next, path]);
    // Objects that have a path have what is before it, too.
    for (const [path, before] of [...all].reverse()) if (before) before.count += path.count;
    for (const [{ step, count }, before] of all) if (before && typeof step === 'string') this.add(step, count);
    this.paths = 0;
    this.root = this.createPath('');
  }

  private add(name: string, count: number): void {
    const known = this.counts.get(name);
    if (known === undefined && this.counts.size - this.fields.size >= maxNames) return;
    this.counts.set(name, (known ?? 0) + count);
  }
}

/** Counts the objects within a value: the value itself, or its items. */
function countWithin<Known>(counter: FieldCounter<Known>, value: unknown): void {
  if (isRecord(value)) counter.count(value, false);
  else if (Array.isArray(value)) for (const item of value) if (isRecord(item)) counter.count(item, false);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
