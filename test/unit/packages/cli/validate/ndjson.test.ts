import { validateBatch, validateEvent } from '@rdsm-events/validators';
import { noticesOfEvent } from '@rdsm-events/validators/notices';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryBodies, mutated } from '../../../../support/arbitraries/mutated.js';
import { anyValidEvents } from '../../../../support/arbitraries/valid.js';
import { catalogue } from '../../../../support/catalogue.js';
import { runWith } from '../io.js';
import { cut, cuts, readAll } from './chunks.js';

const events = anyValidEvents(catalogue);
const bodies = fc.oneof(events, mutated(events, catalogue), arbitraryBodies(catalogue));

/** Lines of which some are events, some are arrays of them, and some cannot be read. */
const lines = fc.oneof(
  { weight: 6, arbitrary: bodies.map((body) => JSON.stringify(body) ?? 'null') },
  { weight: 1, arbitrary: fc.array(bodies, { maxLength: 3 }).map((batch) => JSON.stringify(batch)) },
  { weight: 1, arbitrary: fc.constantFrom('', ' ', '\t', '{', '{"a":', 'null', '[', '[]', '"x', '{"a":1}}', '\u00e7') },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }).map((text) => text.replaceAll('\n', '')) },
);
const files = fc
  .tuple(fc.array(lines, { maxLength: 12 }), fc.constantFrom('\n', '\r\n'), fc.boolean(), fc.boolean())
  .map(([all, end, isMarked, isEnded]) => `${isMarked ? '\ufeff' : ''}${all.join(end)}${isEnded ? end : ''}`);

interface Read {
  line: number;
  item?: number | undefined;
  /** The value, or none for what is not JSON. */
  value?: unknown;
}

/** The oracle: the lines of a text, each parsed by itself. */
function parseLines(text: string): Read[] {
  return text
    .replace(/^\ufeff/, '')
    .split('\n')
    .flatMap((content, index): Read[] => {
      const line = index + 1;
      if (/^[ \t\r]*$/.test(content)) return [];
      try {
        const value: unknown = JSON.parse(content);
        return Array.isArray(value)
          ? value.map((item, index) => ({ line, item: index, value: item }))
          : [{ line, value }];
      } catch {
        return [{ line }];
      }
    });
}

describe('NDJSON', () => {
  it('is read as each line is parsed, however it is cut into chunks', async () => {
    await fc.assert(
      fc.asyncProperty(files, cuts, async (text, offsets) => {
        const records = await readAll(cut(Buffer.from(text), offsets), { format: 'ndjson' });
        const read = records.map((record) => ({
          line: record.line,
          ...(record.item !== undefined && { item: record.item }),
          ...(record.kind === 'event' && { value: record.value }),
        }));
        expect(read).toEqual(parseLines(Buffer.from(text).toString()));
      }),
      { numRuns: 500 },
    );
  });

  it('is reported as validateEvent and noticesOfEvent report each line', async () => {
    await fc.assert(
      fc.asyncProperty(files, async (text) => {
        const { stdout, code } = await runWith(['validate', '--input', 'ndjson', '--format', 'json', '--notices'], {
          input: text,
        });
        const report = JSON.parse(stdout);
        const read = parseLines(Buffer.from(text).toString());
        const expected = read.flatMap(({ line, item, ...rest }) => {
          if (!('value' in rest)) return [{ line, kind: 'failure' }];
          const result = validateEvent(rest.value);
          const at = (path = '$.body') => (item === undefined ? path : path.replace('$.body', `$.body[${item}]`));
          return [
            ...(result.valid ? [] : result.errors).map((error) => ({
              line,
              kind: 'error',
              type: error.error_type,
              path: at(error.path),
            })),
            ...noticesOfEvent(rest.value).map(({ notice_type, path }) => ({
              line,
              kind: 'notice',
              type: notice_type,
              path: at(path),
            })),
          ];
        });
        const found = report.problems.map((problem: Record<string, unknown>) =>
          problem.kind === 'failure'
            ? { line: problem.line, kind: problem.kind }
            : {
                line: problem.line,
                kind: problem.kind,
                type: problem.error_type ?? problem.notice_type,
                path: problem.path,
              },
        );
        expect(found).toEqual(expected);
        const values = read.filter((one) => 'value' in one);
        const valid = values.filter(({ value }) => validateEvent(value).valid).length;
        expect(report.summary).toMatchObject({ events: values.length, valid, invalid: values.length - valid });
        const isNegative = expected.some(({ kind }) => kind !== 'notice');
        expect(code).toBe(read.length === 0 ? 2 : isNegative ? 1 : 0);
      }),
      { numRuns: 150 },
    );
  });

  it('with an array on a line is reported as validateBatch reports the array', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(bodies, { minLength: 1, maxLength: 4 }), async (batch) => {
        const input = JSON.stringify(batch);
        const { stdout } = await runWith(['validate', '--format', 'json'], { input });
        const result = validateBatch(JSON.parse(input));
        const found = JSON.parse(stdout).problems.map(({ error_type, path, validation_rules }: never) => ({
          error_type,
          path,
          validation_rules,
        }));
        const errors = result.valid ? [] : result.errors;
        expect(found).toEqual(
          errors.map(({ error_type, path, validation_rules }) => ({ error_type, path, validation_rules })),
        );
      }),
      { numRuns: 80 },
    );
  });
});
