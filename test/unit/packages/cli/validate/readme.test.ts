import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { runWith } from '../io.js';

const readme = fileURLToPath(new URL('../../../../../packages/cli/README.md', import.meta.url));
const section =
  /(^## validate\n.*?```json\n)(.*?)(```.*?rdsm-events )(validate [^\n]*)(\n```\n\n```text\n)(.*?)(```)/ms;

/** `vitest -u` writes the output. */
it('the README shows what validate prints', async () => {
  const text = readFileSync(readme, 'utf8');
  const [, before, events = '', between, command = '', after, , end] = section.exec(text) ?? [];
  const folder = mkdtempSync(join(tmpdir(), 'rdsm-events-'));
  writeFileSync(join(folder, 'events.ndjson'), events);
  const args = command.split(' ').map((word) => (word.endsWith('.ndjson') ? join(folder, word) : word));
  const { code, stdout } = await runWith(args);
  rmSync(folder, { recursive: true });
  expect(code).toBe(1);
  // The README does not list every type.
  const printed = stdout.replaceAll(`${folder}/`, '').replace(/(Not found: \w+, \w+),.*?\n\n/s, '$1, …\n\n');
  const current = text.replace(section, () => [before, events, between, command, after, printed, end].join(''));
  await expect(current).toMatchFileSnapshot(readme);
});
