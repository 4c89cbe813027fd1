import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { maxRecordBytes } from '../../../../../packages/cli/src/input/record.js';
import { catalogue } from '../../../../support/catalogue.js';
import { runWith } from '../io.js';

const folder = mkdtempSync(join(tmpdir(), 'rdsm-events-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, text: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const sale = { event_type: 'SALE', event_family: 'CDP', payload: { email: 'ana@example.com', funnel_name: 'default' } };
const wrong = { ...sale, payload: { ...sale.payload, value: 'secret-value', funel_name: 1 } };
const jsonOf = async (args: string[], input: string | Buffer) => {
  const { stdout, code } = await runWith(['validate', '--format', 'json', ...args], { input });
  return { code, ...JSON.parse(stdout) };
};

describe('validate', () => {
  it('prints errors with their lines, then a summary', async () => {
    const file = write('events.ndjson', `${JSON.stringify(sale)}\n${JSON.stringify(wrong)}\n{"event_type"\n`);
    const { code, stdout, stderr } = await runWith(['validate', file]);
    const lines = stdout.replaceAll(`${folder}/`, '').split('\n');
    expect(lines.slice(0, 3)).toEqual([
      'events.ndjson:2: error $.body.payload.value Enter a number. INVALID_DATA_TYPE',
      'events.ndjson:2: error $.body.payload.funel_name This field does not exist. Did you mean funnel_name? INVALID_FIELDS',
      'events.ndjson:3:14: error Not JSON: the text ends here, before the value does. incomplete',
    ]);
    expect(lines).toContain('  2  SALE  Opportunity won (1 invalid)');
    expect(lines).toContain(
      '  1  SALE  payload.funel_name  INVALID_FIELDS     This field does not exist. Did you mean funnel_name? (first at events.ndjson:2)',
    );
    expect(lines.at(-2)).toBe('2 events: 1 valid, 1 invalid. Not readable: 1.');
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
  });

  it('has the messages in every language, and never a value, unless it is requested', async () => {
    const input = JSON.stringify(wrong);
    for (const [lang, message] of [
      ['en', 'Enter a number.'],
      ['pt-BR', 'Informe um número.'],
      ['es', 'Ingrese un número.'],
    ] as const) {
      for (const format of ['pretty', 'json', 'github']) {
        const args = ['validate', '--lang', lang, '--format', format];
        const { stdout } = await runWith(args, { input });
        expect(stdout).toContain(message);
        expect(stdout).not.toContain('secret-value');
        expect((await runWith([...args, '--show-values'], { input })).stdout).toContain('secret-value');
      }
    }
  });

  it('prints workflow commands, in which nothing ends a property', async () => {
    const file = write('a,b:c%.json', JSON.stringify([sale, wrong]));
    const { stdout } = await runWith(['validate', file, '--format', 'github']);
    expect(stdout.replaceAll(`${folder}/`, '').split('\n').slice(0, 2)).toEqual([
      '::error file=a%2Cb%3Ac%25.json,line=1,title=INVALID_DATA_TYPE::$.body[1].payload.value: Enter a number.',
      '::error file=a%2Cb%3Ac%25.json,line=1,title=INVALID_FIELDS::$.body[1].payload.funel_name: This field does not exist. Did you mean funnel_name?',
    ]);
  });

  it('only counts notices; --notices lists them, and --strict makes them fail', async () => {
    const input = JSON.stringify({ ...sale, payload: { ...sale.payload, funnel_name: 'other' } });
    const counted = await jsonOf([], input);
    expect(counted).toMatchObject({ code: 0, problems: [], summary: { withNotices: 1 } });
    expect(counted.summary.notices).toMatchObject([{ notice_type: 'UNUSUAL', field: 'payload.funnel_name', count: 1 }]);
    const listed = await jsonOf(['--notices'], input);
    expect(listed).toMatchObject({ code: 0, problems: [{ kind: 'notice', path: '$.body.payload.funnel_name' }] });
    expect(await jsonOf(['--strict'], input)).toEqual({ ...listed, code: 1 });
    expect((await runWith(['validate', '--notices', '--format', 'github'], { input })).stdout).toMatch(/^::notice /);
    expect((await runWith(['validate', '--strict', '--format', 'github'], { input })).stdout).toMatch(/^::error /);
  });

  it('writes the valid events as the input has them, a line each, when everything is read', async () => {
    const exact =
      '{"event_type":"SALE","event_family":"CDP","payload":{"email":"a@example.com","funnel_name":"default","value":1.50}}';
    const pretty = JSON.stringify(sale, null, 2);
    const out = join(folder, 'out.ndjson');
    const input = `[${exact},\n${JSON.stringify(wrong)},\n${pretty}]`;
    expect((await runWith(['validate', '--input', 'json', '--out', out], { input })).code).toBe(1);
    const lines = readFileSync(out, 'utf8').split('\n');
    expect(lines).toEqual([exact, expect.any(String), '']);
    expect(JSON.parse(lines[1] ?? '')).toEqual(sale);
    const files = readdirSync(folder);
    const failed = await runWith(['validate', join(folder, 'missing'), out, '--out', join(folder, 'never.ndjson')]);
    expect(failed).toMatchObject({ code: 2, stderr: expect.stringMatching(/missing: File not found\.\n$/) });
    expect(readdirSync(folder)).toEqual(files);
    expect((await runWith(['validate', out, '--out', folder])).code).toBe(2);
    expect((await runWith(['validate', out, '--out', '/dev/null'])).code).toBe(2);
    const other = join(folder, '.', 'link.ndjson');
    symlinkSync(out, other);
    for (const name of [out, other]) {
      expect((await runWith(['validate', out, '--out', name])).stderr).toMatch(/^--out names a file that is read/);
    }
    expect(readFileSync(out, 'utf8').split('\n')).toEqual(lines);
  });

  it('rejects numbers that send would change, and does not write them', async () => {
    const out = join(folder, 'exact.ndjson');
    const validate = (input: string) => jsonOf(['--event', 'SALE', '--lang', 'pt-BR', '--out', out], input);
    const payload = '{"email":"a@example.com","funnel_name":"default","value":9007199254740993}';
    const event = `{"event_type":"SALE","event_family":"CDP","payload":${payload}}`;
    const csv = 'email,funnel_name,value\na@example.com,default,9007199254740993\n';
    for (const [input, place] of [
      [payload, { line: 1, path: '$.body.payload.value' }],
      [event, { line: 1, path: '$.body.payload.value' }],
      [`[${JSON.stringify(sale)},\n${event}]`, { line: 2, path: '$.body[1].payload.value' }],
      [csv, { line: 2, path: '$.body.payload.value' }],
    ] as const) {
      const { code, problems, summary } = await validate(input);
      const message = expect.stringMatching(/^Este número tem mais dígitos/);
      expect([code, problems]).toEqual([1, [expect.objectContaining({ ...place, error_type: 'INVALID', message })]]);
      expect(summary).toMatchObject({ invalid: 1, errors: [{ field: 'payload.value', count: 1 }] });
      expect(readFileSync(out, 'utf8')).not.toContain('900719925474099');
    }
    // Its other errors are reported, too.
    const { problems } = await validate(event.replace('a@example.com', 'a'));
    expect(problems.map(({ error_type }: { error_type: string }) => error_type)).toEqual(['INVALID_FORMAT', 'INVALID']);
  });

  it('accepts payloads without their envelope, if it knows the type', async () => {
    const input = `${JSON.stringify(sale.payload)}\n${JSON.stringify(sale)}\n{"email":"x"}\n`;
    const { problems, summary } = await jsonOf(['--event', 'sale'], input);
    expect(summary).toMatchObject({ events: 3, valid: 2, invalid: 1 });
    expect(problems.map(({ line, path }: { line: number; path: string }) => [line, path])).toEqual([
      [3, '$.body.payload.funnel_name'],
      [3, '$.body.payload.email'],
    ]);
  });

  it.each([
    ['{"a":1}\n{"a":2}\n', 'events', 2],
    ['\ufeff\n\n [{},\n{}]', 'events', 2],
    ['[\n{},\n{}\n]', 'events', 2],
    ['{\n"a": {}\n}\n', 'events', 1],
    ['{"a": "x\n{"a": 1}\n', 'unreadable', 1],
    ['nonsense\n', 'unreadable', 1, 'events.ndjson'],
    ['', 'events', 0],
  ])('detects how %j is written', async (text, count, expected, name = 'events.txt') => {
    const { stdout } = await runWith(['validate', write(name, text), '--format', 'json']);
    expect(JSON.parse(stdout).summary).toMatchObject({ [count]: expected });
  });

  it('reports bytes that are not UTF-8, lines that are too long, and reads on', async () => {
    const line = Buffer.from(`${JSON.stringify(sale)}\n`);
    const long = Buffer.concat([Buffer.alloc(maxRecordBytes + 1, 'x'), Buffer.from('\n')]);
    const { problems, summary, code } = await jsonOf(
      [],
      Buffer.concat([line, Buffer.from('{"ç": "ã\xff"}\n', 'latin1'), long, line]),
    );
    expect(problems).toMatchObject([
      { line: 2, column: 3, reason: 'not-utf-8' },
      { line: 3, reason: 'too-long' },
    ]);
    expect(summary).toMatchObject({ events: 2, valid: 2, unreadable: 2 });
    expect(code).toBe(1);
  });

  it('reports names that a terminal would obey as escapes', async () => {
    const input = JSON.stringify({
      ...sale,
      payload: { ...sale.payload, 'a\u001b[31m\u009b\u202e': 1, __proto__x: 2 },
    });
    const { stdout } = await runWith(['validate', '--show-values'], { input });
    expect(stdout).toContain('\\u001b[31m\\u009b\\u202e');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be printed.
    expect(stdout).not.toMatch(/[\u001b\u009b\u202e]/);
  });

  it('lists what is documented and does not occur', async () => {
    const { summary } = await jsonOf([], JSON.stringify(sale));
    expect(summary.absentTypes).toEqual(catalogue.events.map(({ type }) => type).filter((type) => type !== 'SALE'));
    expect(summary.types).toMatchObject([{ event_type: 'SALE', absentFields: ['value'], customFields: [] }]);
  });

  it.each([
    [['--format', 'xml'], '--format accepts pretty, json, github, and not "xml".'],
    [['--event', 'SALES'], 'Unknown event "SALES". Did you mean "SALE"?'],
    [['--lang', 'fr'], 'Unknown language "fr". Known are en, pt-BR, es.'],
    [['--lang', 'pt'], 'Unknown language "pt". Did you mean "pt-BR"?'],
    [['--lang', 'ES_mx'], 'Unknown language "ES_mx". Did you mean "es"?'],
    [['--field', 'email'], '--field is NAME=VALUE, such as conversion_identifier=newsletter.'],
    [
      ['--event', 'SALE', '--field', 'funel_name=x'],
      '--field: SALE has no field "funel_name". Did you mean "funnel_name"?',
    ],
    [['--out', 'no-such-folder/out.ndjson'], 'Folder not found: no-such-folder'],
    [['--decimal', ';'], '--decimal accepts ,, ., and not ";".'],
  ])('rejects %j', async (args, message) => {
    const { code, stderr, stdout } = await runWith(['validate', ...args]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
  });

  it.each([
    ['', 'This contains no event.'],
    ['[]', 'This contains no event.'],
    ['\n\n', 'This contains no event.'],
    ['email,name\n', 'This contains no event.'],
    ['PK\u0003\u0004xl', /^-: This is an Excel file/],
    [Buffer.from('d0cf11e0a1b1', 'hex'), /^-: This is an Excel file/],
    [Buffer.from('1f8b0800', 'hex'), /^-: This is compressed\./],
    ['a\0b\n', /^-: This is neither JSON nor NDJSON nor CSV/],
    ['email,name,email\na,b,c\n', '-: Several columns have the same name: email. Rename or remove all but one.\n'],
  ])('cannot use %j, and says so', async (input, message) => {
    const { code, stderr } = await runWith(['validate', '--event', 'CONVERSION'], { input });
    if (typeof message === 'string') expect(stderr).toContain(message);
    else expect(stderr).toMatch(message);
    expect(code).toBe(2);
  });

  it('reports in the language of the reader, with plurals, why an input cannot be used', async () => {
    const input = JSON.stringify(sale);
    const last = async (lang: string, text: string) =>
      (await runWith(['validate', '--lang', lang], { input: text })).stdout.trim().split('\n').at(-1);
    expect(await last('en', input)).toBe('1 event: 1 valid, 0 invalid.');
    expect(await last('pt-BR', input)).toBe('1 evento: 1 válido, 0 inválidos.');
    expect(await last('es', `${input}\n${JSON.stringify(wrong)}`)).toBe('2 eventos: 1 válido, 1 no válido.');
    const { stderr } = await runWith(['validate', join(folder, 'missing'), '--lang', 'pt-BR']);
    expect(stderr).toMatch(/missing: Arquivo não encontrado\.\n$/);
  });

  it('has colours if they are forced', async () => {
    const input = JSON.stringify(wrong);
    expect((await runWith(['validate'], { input, env: { FORCE_COLOR: '1' } })).stdout).toContain(
      '\u001b[31merror\u001b[39m',
    );
    expect((await runWith(['validate'], { input, env: { FORCE_COLOR: '1', NO_COLOR: '1' } })).stdout).not.toContain(
      '\u001b',
    );
  });
});
