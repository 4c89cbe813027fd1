import { Code } from '../../../print/literal.js';
import { printPythonString } from './string.js';

export { Code };

/** Lines are not longer than this, as black prints them. */
export const lineWidth = 88;

/** A call, or a subscript, with positional arguments and then named ones. */
export class Call {
  readonly name: string;
  readonly args: readonly unknown[];
  readonly named: Readonly<Record<string, unknown>>;
  readonly brackets: string;

  constructor(name: string, args: readonly unknown[], named: Readonly<Record<string, unknown>> = {}, brackets = '()') {
    this.name = name;
    this.args = args;
    this.named = named;
    this.brackets = brackets;
  }
}

export class Tuple {
  readonly items: readonly unknown[];

  constructor(items: readonly unknown[]) {
    this.items = items;
  }
}

/** A generic type with its arguments: `List[str]`. */
export function subscript(name: string, args: readonly unknown[]): Call {
  return new Call(name, args, {}, '[]');
}

/**
 * A JSON value, a tuple, a call or code as a Python expression. Where it does not fit in its line, each item has a line
 * of its own and a comma after it, which black keeps.
 * @param indent How far the line is indented.
 * @param before Length of what precedes the expression in its line, without the indentation.
 * @param after Length of what follows in its last line.
 */
export function printExpression(value: unknown, indent = 0, before = 0, after = 0): string {
  const parts = partsOf(value);
  const flat = printFlat(value);
  if (parts === undefined || parts.items.length === 0) return flat;
  if (!flat.includes('\n') && indent + before + flat.length + after <= lineWidth) return flat;
  const inner = indent + 4;
  const lines = parts.items.map(
    ([label, item]) => `${' '.repeat(inner)}${label}${printExpression(item, inner, label.length, 1)},`,
  );
  return [`${parts.open}`, ...lines, `${' '.repeat(indent)}${parts.close}`].join('\n');
}

interface Parts {
  open: string;
  close: string;
  /** What precedes each item (the key or the name, with its sign), and the item. */
  items: [label: string, item: unknown][];
}

function partsOf(value: unknown): Parts | undefined {
  if (value instanceof Code) return undefined;
  if (value instanceof Call) {
    const [open = '', close = ''] = value.brackets;
    const named = Object.entries(value.named).map(([name, item]): [string, unknown] => [`${name}=`, item]);
    return { open: value.name + open, close, items: [...unlabelled(value.args), ...named] };
  }
  if (value instanceof Tuple) return { open: '(', close: ')', items: unlabelled(value.items) };
  if (Array.isArray(value)) return { open: '[', close: ']', items: unlabelled(value) };
  if (typeof value !== 'object' || value === null) return undefined;
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return {
    open: '{',
    close: '}',
    items: entries.map(([key, item]): [string, unknown] => [`${printPythonString(key)}: `, item]),
  };
}

function unlabelled(items: readonly unknown[]): [string, unknown][] {
  return items.map((item) => ['', item]);
}

function printFlat(value: unknown): string {
  const parts = partsOf(value);
  if (parts !== undefined) {
    const items = parts.items.map(([label, item]) => label + printFlat(item)).join(', ');
    return parts.open + items + (value instanceof Tuple && value.items.length === 1 ? ',' : '') + parts.close;
  }
  if (value instanceof Code) return value.text;
  if (typeof value === 'string') return printPythonString(value);
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  return value === null || value === undefined ? 'None' : String(value);
}
