import type {
  Definitions,
  ObjectShape,
  ResolvedShape,
  Shape,
  UnionShape,
} from '../../../../generator/catalogue/shape.js';
// biome-ignore lint/suspicious/noImportCycles: values are recursive
import { type FieldCount, FieldCounter, isRecord } from './field-counter.js';
import type { NoticeCodes, NoticeTally } from './notice-codes.js';
import { ownCodes } from './own-codes.js';

/** Counts the fields of the objects within a value. */
export interface ValueCounter {
  /** @param codes Those of the notices of the value are added. Only a valid value has codes. */
  count(value: unknown, codes: NoticeCodes | undefined): void;
  /** The fields of the objects, by their names within the value. */
  total(): FieldCount[];
}

/** What the counters of an event have in common. */
export interface Counting {
  readonly definitions: Definitions;
  readonly tally: NoticeTally;
  /** The type of the event. */
  readonly event: string;
}

/**
 * The counter of a value.
 * @param field The value, as `fieldOf` names it.
 * @returns undefined if it contains no objects, and has no notices.
 */
export function valueCounter(shape: Shape, field: string, counting: Counting): ValueCounter | undefined {
  const { definitions, tally, event } = counting;
  const resolved = shape.kind === 'ref' ? definitions[shape.name] : shape;
  if (resolved === undefined) return undefined;
  const own = ownCodes(resolved, (type) => tally.register({ type, event, field }));
  const inner = innerCounter(resolved, field, counting);
  if (own === undefined) return inner;
  if (inner === undefined) return { count: (value, codes) => codes && own(value as never, codes), total: () => [] };
  return {
    count(value, codes) {
      if (codes) own(value as never, codes);
      inner.count(value, codes);
    },
    total: () => inner.total(),
  };
}

function innerCounter(shape: ResolvedShape, field: string, counting: Counting): ValueCounter | undefined {
  switch (shape.kind) {
    case 'object':
      return objectCounter(shape, field, counting);
    case 'array':
      return itemsCounter(valueCounter(shape.items, `${field}[]`, counting));
    case 'union':
      return unionCounter(shape, field, counting);
    case 'typeUnion':
      return shape.members.some((member) => valueCounter(member, field, counting)) ? unknown : undefined;
    default:
      return undefined;
  }
}

function objectCounter(shape: ObjectShape, field: string, counting: Counting): ValueCounter {
  const counter = new FieldCounter(shape, field, counting);
  return {
    count(value, codes) {
      if (isRecord(value)) counter.count(value, codes);
    },
    total: () => counter.total().map((found) => ({ ...found, field: `.${found.field}` })),
  };
}

function itemsCounter(items: ValueCounter | undefined): ValueCounter | undefined {
  if (items === undefined) return undefined;
  return {
    count(value, codes) {
      if (!Array.isArray(value)) return items.count(value, undefined);
      for (let index = 0; index < value.length; index++) items.count(value[index], codes);
    },
    total: () => items.total().map((found) => ({ ...found, field: `[]${found.field}` })),
  };
}

/** The branches count on their own, and their counts are added. */
function unionCounter({ field: name, branches }: UnionShape, field: string, counting: Counting): ValueCounter {
  const counters = branches.map(({ shape }) => valueCounter(shape, field, counting));
  const byName = new Map<unknown, ValueCounter | undefined>(
    branches.map(({ value }, index) => [value, counters[index]]),
  );
  return {
    count(value, codes) {
      if (!isRecord(value)) return;
      const counter = byName.get(value[name]) ?? counters[0];
      counter?.count(value, codes);
    },
    total() {
      const all = counters.flatMap((counter) => counter?.total() ?? []);
      const sums = new Map<string, FieldCount>();
      for (const found of [...all.filter(isDocumented), ...all.filter((found) => !isDocumented(found))]) {
        const { field, kind, count } = sums.get(found.field) ?? { ...found, count: 0 };
        sums.set(field, { field, kind, count: count + found.count });
      }
      return [...sums.values()];
    },
  };
}

/** A value of one of several types: its notices have to be collected. */
const unknown: ValueCounter = {
  count(_, codes) {
    if (codes) codes.isComplete = false;
  },
  total: () => [],
};

function isDocumented({ kind }: FieldCount): boolean {
  return kind === 'documented';
}
