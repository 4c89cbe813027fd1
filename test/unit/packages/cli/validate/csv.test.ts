import { conversion } from '@rdsm-events/builders';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../../support/catalogue.js';
import { runWith } from '../io.js';
import { cut, cuts, readAll } from './chunks.js';

const event = catalogue.events.find(({ names }) => names.builder === 'conversion');
const columns = [
  ...(event?.payload.fields.map(({ name }) => name) ?? []),
  'cf_size',
  'E-mail',
  'telefone',
  'Cor',
  '__proto__',
];

const cells = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom('', ' ', 'ana@example.com', 'news', 'a, b', 'sim', '__trf.src=encoded_eyJ', 'São Paulo'),
  },
  { weight: 1, arbitrary: fc.string({ unit: fc.constantFrom(...'ab;,"\'\n\r\té'), maxLength: 6 }) },
);
const tables = fc.uniqueArray(fc.constantFrom(...columns), { minLength: 2, maxLength: 8 }).chain((header) =>
  fc.record({
    header: fc.constant(header),
    rows: fc.array(fc.array(cells, { minLength: header.length, maxLength: header.length }), { maxLength: 6 }),
    delimiter: fc.constantFrom(',', ';', '\t'),
    lineEnd: fc.constantFrom('\n', '\r\n'),
    start: fc.constantFrom('', '\ufeff'),
  }),
);

/** Quotes every cell: what csv-parse reads then is what RFC 4180 states. */
const quote = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

describe('CSV', () => {
  it('gives the events of fromForm, with the line of each row, however it is cut into chunks', async () => {
    await fc.assert(
      fc.asyncProperty(tables, cuts, async ({ header, rows, delimiter, lineEnd, start }, offsets) => {
        const lines = [header, ...rows].map((row) => row.map(quote).join(delimiter));
        const bytes = Buffer.from(start + lines.join(lineEnd));
        const records = await readAll(cut(bytes, offsets), { type: 'CONVERSION', format: 'csv' });
        let line = 1;
        const breaks = (text: string) => text.split('\n').length;
        const expected = lines.slice(0, -1).map((text, index) => {
          line += breaks(text);
          const result = conversion.fromForm(header.map((name, column) => [name, rows[index]?.[column] ?? '']));
          return { line, row: index + 1, ...(result.valid ? { event: result.event } : { errors: result.errors }) };
        });
        const found = records.map((record) => {
          if (record.kind === 'failure') return record;
          const { line, row, errors, value } = record;
          return { line, row, ...(errors ? { errors } : { event: value }) };
        });
        // A row whose cells are all empty is one.
        expect(found).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });

  it('is read as Excel writes it: windows-1252, semicolons, a line with the delimiter, line breaks in cells', async () => {
    const text =
      'sep=;\r\nE-mail;Nome;conversion_identifier;city\r\nana@example.com;Conceição;news;"São\r\nPaulo"\r\nx;José;news;\r\n';
    const input = Buffer.from(text, 'latin1');
    const { code, stdout, stderr } = await runWith(['validate', '--event', 'conversion', '--show-values'], { input });
    expect(stderr).toBe('- is not UTF-8: read as windows-1252.\n');
    expect(stdout.split('\n')[0]).toBe(
      '-:5: error $.body.payload.email (row 2, E-mail) Enter a valid email address. "x" INVALID_FORMAT',
    );
    expect(code).toBe(1);
  });

  it('notices a windows-1252 character far from the beginning, also as the last byte', async () => {
    const rows = Array.from({ length: 5_000 }, () => 'ana@example.com;news;').join('\n');
    for (const end of [Buffer.from([0xe9]), Buffer.from('\xe9;\n', 'latin1')]) {
      const input = Buffer.concat([Buffer.from(`email;conversion_identifier;name\n${rows}\na@example.com;news;`), end]);
      const { code, stdout, stderr } = await runWith(['validate', '--event', 'CONVERSION', '--format', 'json'], {
        input,
      });
      expect(stderr).toBe('- is not UTF-8: read as windows-1252.\n');
      expect(JSON.parse(stdout).summary).toMatchObject({ events: 5_001, valid: 5_001 });
      expect(code).toBe(0);
    }
  });

  it('is read as UTF-16 with a byte order mark', async () => {
    const input = Buffer.from('\ufeffemail\tconversion_identifier\nana@example.com\tnotícias\n', 'utf16le');
    const { code, stderr } = await runWith(['validate', '--event', 'CONVERSION'], { input });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '- is not UTF-8: read as utf-16le.\n' });
  });

  it('may name the type of each row', async () => {
    const input =
      'event_type,email,funnel_name\nSALE,a@example.com,default\nOPPORTUNITY,a@example.com,default\nTYPO,a@example.com,\n';
    const { code, stdout } = await runWith(['validate', '--format', 'json'], { input });
    const { problems, summary } = JSON.parse(stdout);
    expect(problems).toMatchObject([{ line: 4, row: 3, error_type: 'INVALID_OPTION', path: '$.body.event_type' }]);
    expect(summary).toMatchObject({ events: 3, valid: 2, invalid: 1 });
    expect(code).toBe(1);
  });

  it('needs a type', async () => {
    const { code, stderr } = await runWith(['validate', '--format', 'github'], {
      input: 'email,name\na@example.com,x\n',
    });
    expect(stderr).toBe('-: The type of the events is not known: add a column event_type, or --event TYPE.\n');
    expect(code).toBe(2);
  });

  it('has the constants of --field where a row has no value of its own, and reads them as cells', async () => {
    const input = 'email,name,conversion_identifier\na@example.com,x,\nb@example.com,y,own\n';
    const set = ['--field', 'conversion_identifier=a=b', '--field', 'available_for_mailing=sim', '--field', 'tags=t'];
    const reading = { constants: [['conversion_identifier', 'a=b']], type: 'CONVERSION' } as const;
    const records = await readAll([Buffer.from(input)], reading);
    expect(records).toMatchObject([
      { value: { payload: { conversion_identifier: 'a=b', name: 'x' } } },
      { value: { payload: { conversion_identifier: 'own', name: 'y' } } },
    ]);
    const { code, stdout } = await runWith(['validate', '--event', 'conversion', '--format', 'json', ...set], {
      input,
    });
    expect(JSON.parse(stdout).summary).toMatchObject({ valid: 2, ignoredColumns: [] });
    expect(code).toBe(0);
    const other = await runWith(['validate', '--event', 'conversion', ...set], { input: '{"email":"a@example.com"}' });
    expect(other).toMatchObject({ code: 2, stderr: '-: --field is for CSV, and this is ndjson.\n' });
  });

  it('has the constants of --field only where no column of another name has a value of the field', async () => {
    const input = 'E-mail,Nome,tags[0],conversion_identifier\nb@example.com,Bia,own,x\n,,,x\n c@example.com ,,"",x\n';
    const constants = [
      ['email', 'a@example.com'],
      ['name', 'Ana'],
      ['tags', 't'],
    ] as const;
    const records = await readAll([Buffer.from(input)], { constants, type: 'CONVERSION' });
    expect(records).toMatchObject([
      { value: { payload: { email: 'b@example.com', name: 'Bia', tags: ['own'] } } },
      { value: { payload: { email: 'a@example.com', name: 'Ana', tags: ['t'] } } },
      { value: { payload: { email: 'c@example.com', name: 'Ana', tags: ['t'] } } },
    ]);
  });

  it('may have several columns of a field that is an array', async () => {
    const input = 'email,conversion_identifier,tags,tags\na@example.com,x,a,b\n';
    for (const name of ['tags', 'Tags', 'TAG', 'form_fields[tags]']) {
      const bytes = Buffer.from(input.replaceAll('tags', name));
      const [record] = await readAll([bytes], { type: 'CONVERSION' });
      expect(record).toMatchObject({ value: { payload: { tags: ['a', 'b'] } } });
    }
    const other = Buffer.from(input.replaceAll('tags', 'Nome'));
    await expect(readAll([other], { type: 'CONVERSION' })).rejects.toThrow('Several columns have the same name: Nome.');
  });

  it('reports rows with too many cells, columns that are no field, and numbers that can be read in two ways', async () => {
    const input = 'email,funnel_name,value,cor\na@example.com,default,1.234,azul\na@example.com,default,1,azul,x\n';
    const { code, stdout } = await runWith(['validate', '--event', 'SALE', '--format', 'json'], { input });
    const { problems, summary } = JSON.parse(stdout);
    expect(problems).toMatchObject([{ kind: 'failure', line: 3, row: 2, reason: 'cells' }]);
    expect(summary).toMatchObject({ events: 1, unreadable: 1, ignoredColumns: ['cor'], ambiguousColumns: ['value'] });
    expect(code).toBe(1);
  });

  it('is not read on after a quote that is not closed', async () => {
    const input = 'email,conversion_identifier\na@example.com,news\n"b@example.com,news\nc@example.com,news\n';
    const { code, stdout } = await runWith(['validate', '--event', 'CONVERSION', '--format', 'json'], { input });
    const { problems, summary } = JSON.parse(stdout);
    expect(problems).toMatchObject([{ kind: 'failure', line: 3, row: 2, reason: 'quotes' }]);
    expect(summary).toMatchObject({ events: 1, unreadable: 1 });
    expect(code).toBe(2);
  });
});
