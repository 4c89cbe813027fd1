import type { Catalogue } from '../../../../generator/catalogue/catalogue.js';
import { checkColumns } from './check-columns.js';
import { readRows } from './csv.js';
import { toUtf8, toUtf8OrWindows1252 } from './decode.js';
import { type Detected, detectInput, type Encoding, type Format } from './detect.js';
import { isPayload, wrapPayload } from './envelope.js';
import { InputError } from './input-error.js';
import { readJson } from './json-document.js';
import { isSpace } from './json-splitter.js';
import { readNdjson } from './ndjson.js';
import type { EventRecord, InputRecord } from './record.js';
import { rejectBinary } from './reject-binary.js';
import { type RowOptions, rowReader } from './row-event.js';

/** How events are read. */
export interface ReadOptions extends RowOptions {
  /** The name of the file, whose extension decides where the content fits two formats. */
  readonly name?: string | undefined;
  /** The format; without it, it is detected. */
  readonly format?: Format | undefined;
  /** Called once it is known how the input is written, and again if its encoding turns out to be another one. */
  readonly onDetected?: ((detected: Detected) => void) | undefined;
}

/**
 * Reads events from JSON, NDJSON or CSV, in constant memory: a part that cannot be read as an event is a record of its own.
 *
 * NDJSON has an event, or an array of events, per line. JSON is an array of events of any size, or events one after the
 * other. CSV has an event per row, whose first row names its fields as forms do. With `type`, an object without the
 * fields of the envelope is the payload of an event.
 *
 * @returns The records in their order, in groups that were read together.
 * @throws {InputError} for what cannot be read at all.
 */
export async function* readEvents(
  chunks: AsyncIterable<Uint8Array | string>,
  catalogue: Catalogue,
  options: ReadOptions = {},
): AsyncGenerator<InputRecord[]> {
  const { head, all } = await readHead(chunks);
  const detected = detectInput(head, options.name, options.format);
  const { format } = detected;
  rejectBinary(head, detected, options.format !== undefined);
  if (format !== 'csv' && options.constants) throw new InputError('not-csv', { format });
  const report = (encoding: Encoding): void => options.onDetected?.({ ...detected, encoding });
  if (format !== 'csv') {
    report(detected.encoding);
    const utf8 = toUtf8(all, detected.encoding);
    const records = format === 'json' ? readJson(utf8) : readNdjson(utf8);
    yield* options.type === undefined ? records : withEnvelopes(records, catalogue, options.type);
    return;
  }
  const isMarked = detected.encoding.startsWith('utf-16');
  report(isMarked ? detected.encoding : 'utf-8');
  const utf8 = toUtf8(all, isMarked ? detected.encoding : 'utf-8');
  const readRow = rowReader(catalogue, options);
  const rows = readRows(
    toUtf8OrWindows1252(utf8, () => report('windows-1252')),
    detected.delimiter,
  );
  let areChecked = false;
  for await (const group of rows) {
    yield group.map((row) => {
      if (row.kind !== 'row') return row;
      if (!areChecked) checkColumns(row, catalogue, options.type);
      areChecked = true;
      return readRow(row);
    });
  }
}

async function* withEnvelopes(
  groups: AsyncGenerator<InputRecord[]>,
  { envelope }: Catalogue,
  type: string,
): AsyncGenerator<InputRecord[]> {
  const field = envelope.fields.find(({ role }) => role === 'payload')?.name ?? '';
  const payloadOf = ({ text }: EventRecord) => (text === undefined ? undefined : { text, field });
  for await (const records of groups) {
    yield records.map((record) =>
      record.kind === 'event' && isPayload(envelope, record.value)
        ? { ...record, value: wrapPayload(envelope, type, record.value), text: undefined, payload: payloadOf(record) }
        : record,
    );
  }
}

/** The bytes that show how an input is written. */
const headBytes = 64 * 1024;

/** Reads the beginning of an input: a line, or as much as is needed. `all` has everything, also what was read. */
async function readHead(
  chunks: AsyncIterable<Uint8Array | string>,
): Promise<{ head: Buffer; all: AsyncIterable<Uint8Array | string> }> {
  const iterator = chunks[Symbol.asyncIterator]();
  let head = Buffer.alloc(0);
  while (head.length < headBytes) {
    const { value, done } = await iterator.next();
    if (done) break;
    head = Buffer.concat([head, typeof value === 'string' ? Buffer.from(value) : value]);
    // Two lines show whether the first one is complete. Blank lines before them show nothing.
    const start = head.findIndex((byte) => !isSpace(byte));
    const end = start < 0 ? -1 : head.indexOf('\n', start);
    if (end >= 0 && head.indexOf('\n', end + 1) > 0) break;
  }
  return { head, all: goOn(head, iterator) };
}

async function* goOn(head: Buffer, iterator: AsyncIterator<Uint8Array | string>): AsyncGenerator<Uint8Array | string> {
  try {
    yield head;
    for (;;) {
      const { value, done } = await iterator.next();
      if (done) return;
      yield value;
    }
  } finally {
    await iterator.return?.();
  }
}
