import { parseJson, tooLong } from './parse-json.js';
import { type FailureReason, type InputRecord, maxRecordBytes } from './record.js';

/** A value of which some bytes have been read. */
interface Value {
  readonly line: number;
  readonly column: number;
  /** The bytes of earlier chunks. */
  parts: Buffer[];
  size: number;
  depth: number;
  inString: boolean;
  escaped: boolean;
}

// All of them are ASCII: in UTF-8 no other character contains these bytes.
const [quote, comma, openBracket, closeBracket, openBrace, closeBrace, backslash, lineFeed] = Buffer.from('",[]{}\\\n');

/**
 * Divides a JSON document into events without reading it as a whole: the items of an array, or values one after the
 * other. It counts brackets, so that a fault inside of an event concerns only that event.
 */
export class JsonSplitter {
  private records: InputRecord[] = [];
  private value: Value | undefined;
  /** Where the value begins in the bytes that are being read. */
  private start = 0;
  /** The index of the next item; undefined outside of an array. */
  private item: number | undefined;
  private expected: 'value' | 'first' | 'comma' | 'top' = 'top';
  /** Whether a fault between two events has been reported: one is enough. */
  private isReported = false;
  /** Of the next byte, in UTF-16 code units from 1. */
  private column = 1;

  /** @param line The number of the first line. */
  constructor(private line = 1) {}

  /** Reads bytes. @returns The events that end in them. */
  write(bytes: Buffer): InputRecord[] {
    this.start = 0;
    for (let index = 0; index < bytes.length; index++) {
      const byte = bytes[index] as number;
      if (this.value) this.readInside(this.value, byte, bytes, index);
      else this.readBetween(byte, index);
      if (byte === lineFeed) {
        this.line++;
        this.column = 1;
      } else if ((byte & 0xc0) !== 0x80) {
        this.column += byte >= 0xf0 ? 2 : 1;
      }
    }
    if (this.value) keep(this.value, bytes.subarray(this.start));
    return this.take();
  }

  /** @returns What is left at the end. */
  end(): InputRecord[] {
    if (this.value && isScalar(this.value)) this.finish(this.value, Buffer.alloc(0));
    if (this.value || this.item !== undefined) this.report('incomplete');
    return this.take();
  }

  private take(): InputRecord[] {
    const { records } = this;
    this.records = [];
    return records;
  }

  private readInside(value: Value, byte: number, bytes: Buffer, index: number): void {
    if (isScalar(value) && (byte === comma || byte === closeBracket || byte === closeBrace || isSpace(byte))) {
      this.finish(value, bytes.subarray(this.start, index));
      this.readBetween(byte, index);
    } else if (endsWith(value, byte)) {
      this.finish(value, bytes.subarray(this.start, index + 1));
    }
  }

  private readBetween(byte: number, index: number): void {
    const { expected, item } = this;
    if (isSpace(byte)) return;
    if (byte === comma && expected === 'comma') {
      this.expected = 'value';
    } else if (byte === closeBracket && item !== undefined) {
      if (expected === 'value') this.report('expected-value');
      this.item = undefined;
      this.expected = 'top';
    } else if (byte === comma || byte === closeBracket || byte === closeBrace) {
      this.report('expected-value');
    } else if (byte === openBracket && expected === 'top') {
      this.item = 0;
      this.expected = 'first';
    } else {
      if (expected === 'comma') this.report('expected-comma');
      const { line, column } = this;
      this.value = { line, column, parts: [], size: 0, depth: 0, inString: false, escaped: false };
      this.start = index;
      endsWith(this.value, byte);
    }
  }

  private finish(value: Value, last: Buffer): void {
    keep(value, last);
    const position = { line: value.line, item: this.item };
    const isTooLong = value.size > maxRecordBytes;
    const bytes = value.parts.length === 1 ? (value.parts[0] as Buffer) : Buffer.concat(value.parts);
    this.records.push(isTooLong ? tooLong(position) : parseJson(bytes, position, value.column - 1));
    this.value = undefined;
    this.isReported = false;
    if (this.item !== undefined) {
      this.item++;
      this.expected = 'comma';
    }
  }

  private report(reason: FailureReason): void {
    const { line, column, item } = this;
    if (!this.isReported) this.records.push({ kind: 'failure', line, column, item, reason });
    this.isReported = true;
  }
}

/** Whether the byte is the last one of the value. */
function endsWith(value: Value, byte: number): boolean {
  if (value.escaped) value.escaped = false;
  else if (value.inString && byte === backslash) value.escaped = true;
  // A string has no line breaks: behind one that is not closed, reading goes on with the next line.
  else if (value.inString && (byte === quote || byte === lineFeed)) value.inString = false;
  else if (value.inString) return false;
  else if (byte === quote) value.inString = true;
  else if (byte === openBrace || byte === openBracket) value.depth++;
  else if (byte === closeBrace || byte === closeBracket) value.depth--;
  else return false;
  return value.depth <= 0 && !value.inString;
}

/** Whether it is outside of brackets and quotes: a number, a literal, or what is no JSON. */
function isScalar({ depth, inString }: Value): boolean {
  return depth === 0 && !inString;
}

/** Whether a byte is white space between values of JSON. */
export function isSpace(byte: number): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

/** Keeps the bytes of a value, unless it is too long to be read. */
function keep(value: Value, bytes: Buffer): void {
  value.size += bytes.length;
  if (value.size > maxRecordBytes) value.parts = [];
  else if (bytes.length > 0) value.parts.push(bytes);
}
