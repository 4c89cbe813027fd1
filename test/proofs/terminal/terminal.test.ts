import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const command = 'node --import tsx packages/cli/src/main.ts validate';
const folder = mkdtempSync(join(tmpdir(), 'rdsm-events-'));
afterAll(() => rmSync(folder, { recursive: true }));

const sale = { event_type: 'SALE', event_family: 'CDP', payload: { email: 'ana@example.com', funnel_name: 'default' } };
const wrong = { ...sale, payload: { ...sale.payload, email: 'ana' } };
const lines = Array.from({ length: 20_000 }, (_, index) => JSON.stringify(index % 2 === 0 ? sale : wrong));
const file = join(folder, 'events.ndjson');
writeFileSync(file, `${lines.join('\n')}\n`);
/** What the terminal has shown so far. */
const shown = join(folder, 'shown');
/** The same events, of which the last come more than a second after the program has reported the first. */
const slowly = `(head -n 10 ${file}; until grep -q [-]:2: ${shown}; do sleep 0.1; done; sleep 3; tail -n 10 ${file})`;

/** What a command of the shell prints on a terminal, both streams together. */
async function onTerminal(shell: string, environment: NodeJS.ProcessEnv = {}): Promise<string> {
  const { CI: _, NO_COLOR: __, FORCE_COLOR: ___, ...env } = process.env;
  const { stdout } = await promisify(execFile)('script', ['-qfc', `bash -c '${shell}'`, shown], {
    cwd: root,
    env: { ...env, TERM: 'xterm', ...environment },
    maxBuffer: 64 * 1024 * 1024,
  });
  return stdout;
}

const red = '\u001b[31m';

describe('On a terminal, validate', () => {
  it('has colours, and shows how far it is after a second, until it is done', async () => {
    const printed = await onTerminal(`${slowly} | ${command}`);
    expect(printed).toContain(`-:2: ${red}error`);
    expect(printed).toContain('\u001b[1G 20 events\u001b[0K');
    // It is removed before the summary.
    expect(printed.lastIndexOf('\u001b[1G\u001b[2K')).toBeGreaterThan(printed.lastIndexOf('\u001b[1G 20 events'));
    expect(printed.lastIndexOf('\u001b[1G\u001b[2K')).toBeLessThan(printed.indexOf('10 invalid.'));
    expect(printed).toContain('20 events: 10 valid, 10 invalid.');
  });

  it('has no colours with NO_COLOR, and no progress in CI', async () => {
    const printed = await onTerminal(`${slowly} | ${command}`, { NO_COLOR: '1', CI: 'true' });
    expect(printed).toContain('-:2: error $.body.payload.email');
    expect(printed).not.toContain('\u001b');
  });

  it('has neither if its output is a pipe and its errors are a file', async () => {
    const printed = await onTerminal(`${slowly} | ${command} 2>${folder}/errors | cat`);
    expect(printed).toContain('-:2: error $.body.payload.email');
    expect(printed).not.toContain('\u001b');
    expect(readFileSync(`${folder}/errors`, 'utf8')).toBe('');
  });

  it('has colours in a pipe with FORCE_COLOR', async () => {
    expect(await onTerminal(`head -n 2 ${file} | ${command} | cat`, { FORCE_COLOR: '1' })).toContain(`${red}error`);
  });

  it('ends quietly when the reader of a pipe has seen enough', async () => {
    const printed = await onTerminal(`${command} ${file} 2>&1 | head -n 1; echo "\${PIPESTATUS[0]}"`);
    expect(printed.replaceAll('\r', '')).toBe(
      `${file}:2: error $.body.payload.email Enter a valid email address. INVALID_FORMAT\n1\n`,
    );
  });

  it('still writes all valid events to a file then', async () => {
    const out = join(folder, 'valid.ndjson');
    await onTerminal(`${command} ${file} --out ${out} | head -n 1`);
    expect(readFileSync(out, 'utf8').split('\n')).toHaveLength(10_001);
  });
});
