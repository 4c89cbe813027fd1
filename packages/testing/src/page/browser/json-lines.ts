import type { Keys } from './path.js';

/** A line of a JSON value, printed with two spaces per level. */
export interface JsonLine {
  /** How deep it is. */
  level: number;
  /** The name of the field, quoted, if the line begins with one. */
  name?: string;
  /** A scalar, or brackets. */
  value: string;
  kind: 'string' | 'number' | 'literal' | 'bracket';
  /** Whether a comma follows. */
  comma: boolean;
  /** Where the value is that begins on the line; a line that ends one has none. */
  keys?: Keys;
}

/** Values below this level are printed as `…`: an event has three or four. */
const maxLevel = 40;

/** The lines of a JSON value, as `JSON.stringify(value, null, 2)` would print it. */
export function printJsonLines(value: unknown): JsonLine[] {
  const lines: JsonLine[] = [];
  addLines(lines, value, [], undefined, false);
  return lines;
}

function addLines(lines: JsonLine[], value: unknown, keys: Keys, name: string | undefined, comma: boolean): void {
  const start = { level: keys.length, ...(name !== undefined && { name: JSON.stringify(name) }), keys };
  if (typeof value !== 'object' || value === null) {
    lines.push({ ...start, value: JSON.stringify(value) ?? 'null', kind: kindOf(value), comma });
    return;
  }
  const isArray = Array.isArray(value);
  const [open, close] = isArray ? ['[', ']'] : ['{', '}'];
  const members: [string | number, unknown][] = isArray ? [...value.entries()] : Object.entries(value);
  if (members.length === 0 || keys.length >= maxLevel) {
    lines.push({ ...start, value: `${open}${members.length === 0 ? '' : '…'}${close}`, kind: 'bracket', comma });
    return;
  }
  lines.push({ ...start, value: open, kind: 'bracket', comma: false });
  for (const [index, [key, member]] of members.entries()) {
    const own = typeof key === 'string' ? key : undefined;
    addLines(lines, member, [...keys, key], own, index < members.length - 1);
  }
  lines.push({ level: keys.length, value: close, kind: 'bracket', comma });
}

function kindOf(value: unknown): JsonLine['kind'] {
  if (typeof value === 'string') return 'string';
  return typeof value === 'number' ? 'number' : 'literal';
}
