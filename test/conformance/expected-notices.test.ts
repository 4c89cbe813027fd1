import * as notices from '@rdsm-events/validators/notices';
import { describe, expect, it } from 'vitest';
import { readTree } from '../../generator/commands/tree.js';
import type { CaseFile } from '../../generator/emitters/conformance/cases/case.js';

/** As they are published. */
const files = await readTree(new URL('../../generated/conformance', import.meta.url).pathname);
const caseFiles = [...files]
  .filter(([file]) => file.endsWith('.json') && file !== 'index.json')
  .map(([, text]): CaseFile => JSON.parse(text));

describe.each(caseFiles)('$schema', ({ schema, cases }) => {
  const name = `noticesOf${schema.replace('.json', '').replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase())}`;
  const noticesOf = (notices as unknown as Record<string, (value: unknown) => readonly notices.Notice[]>)[name];

  it(`${name} finds these notices, in this order`, () => {
    const wrong = cases
      .map(({ id, body, notices: expected = [] }) => ({
        id,
        expected: expected.map(placed),
        found: (noticesOf?.(body) ?? []).map(placed),
      }))
      .filter(({ expected, found }) => JSON.stringify(found) !== JSON.stringify(expected));
    expect(wrong).toEqual([]);
  });
});

function placed({ notice_type, path }: { notice_type: string; path: string }): string {
  return `${notice_type} ${path}`;
}
