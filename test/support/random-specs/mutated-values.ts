import fc, { type Arbitrary } from 'fast-check';
import { arbitraryValues, fieldNames } from './draw.js';

/** The value with one to three changes anywhere inside: a value replaced, removed, added or renamed. */
export function mutatedValues(values: Arbitrary<unknown>): Arbitrary<unknown> {
  const change = fc.record({
    at: fc.nat(),
    kind: fc.constantFrom('replace', 'remove', 'add', 'rename'),
    name: fc.oneof(fieldNames, fc.constantFrom('cf_x', 'x-y', 'own_z', '__proto__', '')),
    value: arbitraryValues,
  });
  return fc
    .tuple(values, fc.array(change, { minLength: 1, maxLength: 3 }))
    .map(([value, changes]) => changes.reduce<unknown>((current, one) => changed(current, one), value));
}

interface Change {
  at: number;
  kind: string;
  name: string;
  value: unknown;
}

/** Descends at random, and changes what it meets. */
function changed(value: unknown, change: Change): unknown {
  if (typeof value !== 'object' || value === null) return change.value;
  const entries = Object.entries(value);
  const index = change.at % (entries.length + 1);
  const entry = entries[index];
  if (entry === undefined) return fromEntries([...entries, [change.name, change.value]], value);
  const [key, inner] = entry;
  const at = Math.floor(change.at / (entries.length + 1));
  const others = entries.filter((_, other) => other !== index);
  if (typeof inner === 'object' && inner !== null && at % 4 !== 0) {
    return fromEntries(
      entries.map((other) => (other === entry ? [key, changed(inner, { ...change, at })] : other)),
      value,
    );
  }
  if (change.kind === 'remove') return fromEntries(others, value);
  if (change.kind === 'rename') return fromEntries([...others, [change.name, inner]], value);
  return fromEntries(
    entries.map((other) => (other === entry ? [key, change.value] : other)),
    value,
  );
}

function fromEntries(entries: [string, unknown][], like: object): unknown {
  return Array.isArray(like) ? entries.map(([, value]) => value) : Object.fromEntries(entries);
}
