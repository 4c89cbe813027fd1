import { isUtf8 } from 'node:buffer';
import { JsonSplitter } from './json-splitter.js';
import { splitLines } from './lines.js';
import { parseJson, parseText, tooLong } from './parse-json.js';
import { type InputRecord, maxRecordBytes } from './record.js';

/** More records are not kept at a time: the collection of garbage then finds them dead. */
const maxRecords = 100;

const openingBrace = 0x7b;
const openingBracket = 0x5b;

/** Reads JSON values, one per line: each an event, or an array of events. Blank lines are left out. */
export async function* readNdjson(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<InputRecord[]> {
  let line = 0;
  for await (const lines of splitLines(chunks)) {
    if (lines === 'too-long') {
      yield [tooLong({ line: ++line })];
      continue;
    }
    let records: InputRecord[] = [];
    for (const content of cutLines(lines)) {
      line++;
      if (typeof content !== 'string') readLine(content, line, records);
      else if (content.charCodeAt(0) === openingBrace) records.push(parseText(content, line));
      else readLine(Buffer.from(content), line, records);
      if (records.length >= maxRecords) {
        yield records;
        records = [];
      }
    }
    yield records;
  }
}

/** Cuts whole lines apart: text, which is decoded together because that costs little, or bytes that are no text. */
function* cutLines(lines: Buffer): Generator<string | Buffer> {
  const text = lines.length <= maxRecordBytes && isUtf8(lines) ? lines.toString('utf8') : undefined;
  const { length } = text ?? lines;
  for (let start = 0, end = 0; start < length; start = end + 1) {
    const found = text === undefined ? lines.indexOf(10, start) : text.indexOf('\n', start);
    end = found < 0 ? length : found;
    yield text === undefined ? lines.subarray(start, end) : text.slice(start, end);
  }
}

/** Any line: blank, with white space at its start, an array, or what is no JSON. */
function readLine(bytes: Buffer, line: number, records: InputRecord[]): void {
  const start = skipBlanks(bytes);
  if (start === bytes.length) return;
  const record = parseJson(bytes.subarray(start), { line }, start);
  if (record.kind === 'failure' || bytes[start] !== openingBracket) records.push(record);
  else records.push(...itemsOf(bytes, line));
}

/** The items of an array, each with its own text. */
function itemsOf(bytes: Buffer, line: number): InputRecord[] {
  const splitter = new JsonSplitter(line);
  return [...splitter.write(bytes), ...splitter.end()];
}

function skipBlanks(bytes: Buffer): number {
  let start = 0;
  while (start < bytes.length && [0x20, 0x09, 0x0d].includes(bytes[start] as number)) start++;
  return start;
}
