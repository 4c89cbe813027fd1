import type { CodeBlockWriter, WriterFunction } from 'ts-morph';
import { escapeInvisible } from './invisible.js';

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

/** A JSON value as a TypeScript literal: keys without quotes where they are names, texts in single quotes. */
export function literal(value: unknown): WriterFunction {
  return (writer) => writeLiteral(writer, value);
}

/** A text as a TypeScript literal. */
export function textLiteral(text: string): string {
  const json = escapeInvisible(JSON.stringify(text));
  return `'${json.slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}

/** A name as it stands before the colon. */
export function keyLiteral(key: string): string {
  return /^[A-Za-z_$][A-Za-z0-9_$]*$/.test(key) ? key : textLiteral(key);
}

function writeLiteral(writer: CodeBlockWriter, value: unknown): void {
  const line = onOneLine(value);
  if (line !== undefined) writer.write(line);
  else if (Array.isArray(value)) writeArray(writer, value);
  else if (value instanceof Call) writeCall(writer, value);
  else writeObject(writer, value as object);
}

function writeArray(writer: CodeBlockWriter, members: unknown[]): void {
  writer.write('[').newLine();
  writer.indent(() => {
    for (const member of members) {
      writeLiteral(writer, member);
      writer.write(',').newLine();
    }
  });
  writer.write(']');
}

function writeObject(writer: CodeBlockWriter, object: object): void {
  writer.inlineBlock(() => {
    for (const [key, member] of Object.entries(object)) {
      writer.write(`${keyLiteral(key)}: `);
      writeLiteral(writer, member);
      writer.write(',').newLine();
    }
  });
}

function writeCall(writer: CodeBlockWriter, { name, args }: Call): void {
  writer.write(`${name}(`);
  for (const [index, argument] of args.entries()) {
    if (index > 0) writer.write(', ');
    writeLiteral(writer, argument);
  }
  writer.write(')');
}

function hasMembers(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !(value instanceof Code || value instanceof Call);
}

const shortLine = 80;

/** The literal when it is one value or a short list of them, else undefined. */
function onOneLine(value: unknown): string | undefined {
  if (value instanceof Code) return value.text;
  if (typeof value === 'string') return textLiteral(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (value instanceof Call) return callOnOneLine(value);
  if (Object.values(value).some(hasMembers)) return undefined;
  if (Object.values(value).some((member) => onOneLine(member) === undefined)) return undefined;
  const line = Array.isArray(value)
    ? `[${value.map(onOneLine).join(', ')}]`
    : Object.keys(value).length === 0
      ? '{}'
      : `{ ${Object.entries(value)
          .map(([key, member]) => `${keyLiteral(key)}: ${onOneLine(member)}`)
          .join(', ')} }`;
  return line.length <= shortLine ? line : undefined;
}

function callOnOneLine({ name, args }: Call): string | undefined {
  const lines = args.map(onOneLine);
  const line = `${name}(${lines.join(', ')})`;
  return lines.includes(undefined) || line.length > shortLine ? undefined : line;
}
