import type { WriterFunction } from 'ts-morph';
import { escapeUnicode } from './escape-unicode.js';

/** An expression inside a literal, printed as it is. */
export class Code {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** A call inside a literal. */
export class Call {
  readonly name: string;
  readonly args: readonly unknown[];

  constructor(name: string, ...args: unknown[]) {
    this.name = name;
    this.args = args;
  }
}

/** A JSON value as a TypeScript expression on one line; the formatter breaks it where it is long. */
export function printLiteral(value: unknown): string {
  if (value instanceof Code) return value.text;
  if (value instanceof Call) return `${value.name}(${value.args.map(printLiteral).join(', ')})`;
  if (typeof value === 'string') return printString(value);
  if (typeof value === 'number') return Object.is(value, -0) ? '-0' : String(value);
  if (Array.isArray(value)) return `[${value.map(printLiteral).join(', ')}]`;
  if (typeof value === 'object' && value !== null) return printObject(value);
  return String(value);
}

/** A string as a TypeScript literal. ts-morph's writer takes a quote after a backslash for an escaped one. */
export function printString(text: string): string {
  const json = escapeUnicode(JSON.stringify(text));
  const escaped = json.slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'");
  return `'${escaped.replace(/\\\\$/, '\\x5c')}'`;
}

/** The name of a property before its colon. */
export function printKey(key: string): string {
  return isPlainName(key) ? key : printString(key);
}

/**
 * A regular expression as a literal in ASCII. Neither its slashes nor an empty one begin a comment, and its quotes begin no
 * string: ts-morph's writer reads no regular expressions.
 */
export function printRegExp({ source, flags }: RegExp): string {
  const escaped = source.replace(/\\?./gs, (found, offset: number) => {
    const unit = found.slice(-1);
    const rest = source.slice(offset + found.length);
    if (/['"`]/.test(unit) || (unit === '/' && /^(?:[*/]|$)/.test(rest))) return `\\x${hex(unit, 2)}`;
    return /[^\x20-\x7e]/.test(unit) ? `\\u${hex(unit, 4)}` : found;
  });
  return `/${escaped}/${flags}`;
}

function hex(unit: string, length: number): string {
  return unit.charCodeAt(0).toString(16).padStart(length, '0');
}

/** The property of an object. */
export function printAccess(object: string, key: string): string {
  return isPlainName(key) ? `${object}.${key}` : `${object}[${printString(key)}]`;
}

function isPlainName(key: string): boolean {
  return /^[A-Za-z_$][A-Za-z0-9_$]*$/.test(key);
}

function printObject(object: object): string {
  const members = Object.entries(object)
    .filter(([, member]) => member !== undefined)
    .map(([key, member]) => `${printLiteralKey(key)}: ${printLiteral(member)}`);
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}

/** The name of a property before its colon in a literal: without brackets, `__proto__` sets the prototype. */
export function printLiteralKey(key: string): string {
  return key === '__proto__' ? "['__proto__']" : printKey(key);
}

/** The same for a writer of ts-morph. */
export function literal(value: unknown): WriterFunction {
  return (writer) => {
    writer.write(printLiteral(value));
  };
}
