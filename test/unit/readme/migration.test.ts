import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { migrationTable } from '../../support/migration-table.js';

const readme = fileURLToPath(new URL('../../../packages/builders/README.md', import.meta.url));
const section = /(<!-- migration -->\n\n).*?(\n\n<!-- \/migration -->)/s;

/** `vitest -u` writes the table. */
it('the README of the builders shows what becomes of each field of the older events', async () => {
  const text = readFileSync(readme, 'utf8');
  expect(text).toMatch(section);
  const current = text.replace(section, (_, before: string, after: string) => before + migrationTable() + after);
  await expect(current).toMatchFileSnapshot(readme);
});
