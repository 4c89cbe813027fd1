import type { Field, ObjectShape } from '../../../../generator/catalogue/shape.js';
import type { NoticeCodes, NoticeKind } from './notice-codes.js';
// biome-ignore lint/suspicious/noImportCycles: values are recursive
import { type Counting, type ValueCounter, valueCounter } from './value-counter.js';

/** How many objects have a field. */
export interface FieldCount {
  /** The field, and the one that contains it: `line_items[].sku`. */
  readonly field: string;
  readonly count: number;
  readonly kind: 'documented' | 'custom' | 'other';
}

/** More names that are not documented are not counted: memory stays constant. */
const maxNames = 2_000;

/** A set of bits is one number. */
const maxBits = 30;

/** Paths quote other names, or truncate them. */
const plainName = /^[A-Za-z_]\w{0,63}$/;

/** The objects that have a field. */
interface Counted {
  readonly kind: FieldCount['kind'];
  count: number;
  /** Whether more than the name matters. */
  readonly isRead: boolean;
  /** Its own bit, if it should be present. */
  readonly bit: number;
  /** The code of the notice that the field has whatever its value is; unknown if its notices have to be collected. */
  readonly code: number | 'unknown' | undefined;
  readonly value: ValueCounter | undefined;
}

/** Counts how many objects have which fields, also within their fields, and finds the codes of their notices. */
export class FieldCounter {
  /** The documented fields in the order of the documentation, then the others in that in which they were found. */
  private readonly fields = new Map<string, Counted>();
  /** The codes of fields that should be present, by their bits. */
  private readonly expected: readonly number[];
  private readonly expectedBits: number;

  /** @param path The object, as `fieldOf` names it. */
  constructor(
    private readonly shape: ObjectShape,
    private readonly path: string,
    private readonly counting: Counting,
  ) {
    const expected = shape.fields.filter(({ presence }) => presence === 'expected');
    if (expected.length > maxBits) throw new RangeError(`An object has more than ${maxBits} expected fields.`);
    this.expected = expected.map(({ name }) => this.register('EXPECTED', name));
    this.expectedBits = 2 ** expected.length - 1;
    const bits = new Map<Field, number>(expected.map((field, index) => [field, 1 << index]));
    for (const field of shape.fields) {
      const value = valueCounter(field.shape, `${path}.${field.name}`, counting);
      this.fields.set(field.name, counted('documented', undefined, value, bits.get(field)));
    }
  }

  /**
   * Counts the fields of an object.
   * @param codes Those of its notices are added. Only a valid object has codes.
   */
  count(object: Readonly<Record<string, unknown>>, codes: NoticeCodes | undefined): void {
    let missing = this.expectedBits;
    for (const name in object) {
      const field = this.fields.get(name) ?? this.add(name);
      field.count++;
      if (!field.isRead) continue;
      missing &= ~field.bit;
      field.value?.count(object[name], codes);
      if (codes === undefined || field.code === undefined) continue;
      if (field.code === 'unknown') codes.isComplete = false;
      else codes.add(field.code);
    }
    if (codes !== undefined && missing !== 0) this.addMissing(missing, codes);
  }

  /** The number of objects by field. */
  total(): FieldCount[] {
    return [...this.fields].flatMap(([field, { kind, count, value }]) => [
      { field, count, kind },
      ...(value?.total() ?? []).map((inner) => ({ ...inner, field: field + inner.field })),
    ]);
  }

  private addMissing(missing: number, codes: NoticeCodes): void {
    for (let index = 0; index < this.expected.length; index++) {
      if (missing & (1 << index)) codes.add(this.expected[index] as number);
    }
  }

  /** A field with a name that was not found before. */
  private add(name: string): Counted {
    const isFull = this.fields.size - this.shape.fields.length >= maxNames;
    const field = this.otherField(name, isFull);
    if (!isFull) this.fields.set(name, field);
    return field;
  }

  /** @param isFull Whether its notices have to be collected: memory does not grow for a field that is not counted. */
  private otherField(name: string, isFull: boolean): Counted {
    const { customFields, unknownFields } = this.shape;
    if (customFields && name.startsWith(customFields.prefix)) {
      if (isFull) return counted('custom', 'unknown');
      const value = valueCounter(customFields.value, `${this.path}.${name}`, this.counting);
      return counted('custom', undefined, value);
    }
    if (unknownFields !== 'notice') return counted('other');
    return counted('other', !isFull && plainName.test(name) ? this.register('UNLISTED', name) : 'unknown');
  }

  private register(type: NoticeKind['type'], name: string): number {
    const { tally, event } = this.counting;
    return tally.register({ type, event, field: `${this.path}.${name}` });
  }
}

function counted(kind: Counted['kind'], code?: Counted['code'], value?: ValueCounter, bit = 0): Counted {
  return { kind, count: 0, isRead: code !== undefined || value !== undefined || bit !== 0, bit, code, value };
}

/** Whether a value is an object with fields, and no array. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
