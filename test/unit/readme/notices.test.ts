import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { catalogue } from '../../support/catalogue.js';
import { noticeTable } from '../../support/notice-table.js';

const readme = fileURLToPath(new URL('../../../README.md', import.meta.url));
const section = /(<!-- notices -->\n\n).*?(\n\n<!-- \/notices -->)/s;

/** `vitest -u` writes the table. */
it('README.md lists every notice of the catalogue with its source', async () => {
  const text = readFileSync(readme, 'utf8');
  expect(text).toMatch(section);
  const current = text.replace(section, (_, before: string, after: string) => before + noticeTable(catalogue) + after);
  await expect(current).toMatchFileSnapshot(readme);
});
