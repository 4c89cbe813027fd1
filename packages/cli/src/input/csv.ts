import { type CsvError, Parser } from 'csv-parse';
import { type Failure, maxRecordBytes } from './record.js';

/** A row of a CSV file, its cells by the names of their columns. */
export interface Row {
  readonly kind: 'row';
  readonly line: number;
  readonly row: number;
  /** Pairs, because several columns may have one name. */
  readonly cells: readonly (readonly [column: string, cell: string])[];
}

/** Reads the rows of a CSV file in UTF-8. Its first row names the columns. */
export async function* readRows(
  chunks: AsyncIterable<Uint8Array>,
  delimiter: string,
): AsyncGenerator<(Row | Failure)[]> {
  const reader = new RowReader(delimiter);
  for await (const chunk of chunks) yield await reader.write(chunk);
  yield await reader.end();
}

/** Collects rows from csv-parse, which calls back for each. */
class RowReader {
  private rows: (Row | Failure)[] = [];
  private header: string[] | undefined;
  private row = 0;
  /** The line after the last row. */
  private line = 1;
  /** Carriage returns in cells, which csv-parse counts as lines. */
  private counted = 0;
  private readonly parser: Parser;
  private hasFailed = false;

  constructor(delimiter: string) {
    this.parser = new Parser({
      delimiter,
      record_delimiter: ['\r\n', '\n'],
      // A row with one delimiter too many, or a quote inside of a cell, is no reason to read no further.
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      max_record_size: maxRecordBytes,
      on_record: (cells, { lines }) => {
        this.add(cells, lines);
        return null;
      },
    });
    this.parser.on('error', (error: CsvError) => this.fail(error));
    this.parser.resume();
  }

  async write(chunk: Uint8Array): Promise<(Row | Failure)[]> {
    if (!this.hasFailed) await new Promise<void>((resolve) => this.parser.write(chunk, () => resolve()));
    return this.take();
  }

  async end(): Promise<(Row | Failure)[]> {
    if (!this.hasFailed)
      await new Promise<void>((resolve) => this.parser.end(() => resolve()).once('error', () => resolve()));
    return this.take();
  }

  private take(): (Row | Failure)[] {
    const { rows } = this;
    this.rows = [];
    return rows;
  }

  private add(cells: string[], lines: number): void {
    const breaks = count(cells, '\n');
    this.counted += count(cells, '\r');
    const end = lines - this.counted;
    const line = end - breaks;
    this.line = end + 1;
    if (this.header === undefined) {
      // Excel writes and reads a first line that names the delimiter.
      if (!/^sep=/i.test(cells[0] ?? '')) this.header = cells.map((cell) => cell.trim());
      return;
    }
    const row = ++this.row;
    const { header } = this;
    const isTooLong = cells.slice(header.length).some((cell) => cell.trim() !== '');
    if (isTooLong) this.rows.push({ kind: 'failure', line, row, reason: 'cells', limit: header.length });
    else this.rows.push({ kind: 'row', line, row, cells: header.map((column, index) => [column, cells[index] ?? '']) });
  }

  private fail({ code }: CsvError): void {
    if (this.hasFailed) return;
    this.hasFailed = true;
    const position = { kind: 'failure', line: this.line, row: this.row + 1, ends: true } as const;
    const isTooLong = code === 'CSV_MAX_RECORD_SIZE';
    this.rows.push(
      isTooLong ? { ...position, reason: 'too-long', limit: maxRecordBytes } : { ...position, reason: 'quotes' },
    );
  }
}

function count(cells: readonly string[], character: string): number {
  return cells.reduce((sum, cell) => sum + (cell.includes(character) ? cell.split(character).length - 1 : 0), 0);
}
