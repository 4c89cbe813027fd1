import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Io } from '../../../../packages/cli/src/command.js';
import type { Language } from '../../../../packages/cli/src/language.js';
import { noCounts } from '../../../../packages/cli/src/send/counts.js';
import { SendProgress } from '../../../../packages/cli/src/send/send-progress.js';

/** What is shown last on a terminal with so many columns. */
function onTerminal(total: number | undefined, language: Language = 'en', columns = 120, isDryRun = false) {
  const stderr = Object.assign(new PassThrough(), { isTTY: true, columns });
  const io = { env: {}, stderr, isTTY: { stdin: false, stdout: false, stderr: true } } as unknown as Io;
  const counts = noCounts();
  let written = '';
  stderr.on('data', (data) => (written += data));
  const shown = () => stripVTControlCharacters(written.split('\u001b[1G').at(-1) ?? '').trim();
  return { counts, progress: new SendProgress(io, total, counts, language, isDryRun), shown };
}

describe('The progress of sending', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'setTimeout', 'clearTimeout', 'Date'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is the part of the file whose outcome is known, also while it waits, and counts the seconds', async () => {
    const { counts, progress, shown } = onTerminal(1_000);
    counts.accepted = 20;
    progress.update(500);
    progress.waits(60_000, 'accountLimit');
    await vi.advanceTimersByTimeAsync(2_000);
    expect(shown()).toBe('██████░░░░░░ 50 %  20 accepted, waiting 58 s (account limit)');
    await vi.advanceTimersByTimeAsync(18_000);
    // The rest takes no less time than the wait.
    expect(shown()).toMatch(/50 % {2}20 accepted, waiting 40 s \(account limit\), 40 s left$/);
    progress.waits(0, undefined);
    counts.accepted = 29;
    counts.invalid = 1;
    progress.update(750);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(shown()).toMatch(/█████████░░░ 75 % {2}29 accepted, 1 not, 7 s left, 83 per minute$/);
    progress.stop();
    expect(vi.getTimerCount()).toBe(0);
  });

  it.each([
    ['contactLimit', 'waiting 3 s (contact limit)'],
    ['retry', 'trying again in 3 s'],
  ] as const)('states that it waits for %s', async (reason, text) => {
    const { progress, shown } = onTerminal(undefined);
    progress.waits(4_000, reason);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(shown()).toBe(`0 accepted, ${text}`);
    progress.stop();
  });

  it.each([80, 40] as const)('shows what it waits for within %i columns, in every language', async (columns) => {
    for (const language of ['en', 'pt-br', 'es'] as const) {
      for (const reason of ['accountLimit', 'contactLimit'] as const) {
        const { counts, progress, shown } = onTerminal(1_000, language, columns);
        counts.accepted = 120;
        progress.update(10);
        progress.waits(60_000, reason);
        await vi.advanceTimersByTimeAsync(1_000);
        expect(shown()).toMatch(/(?:limit|conta|contato|cuenta|contacto)\)$/);
        expect(shown().length).toBeLessThan(columns);
        progress.stop();
      }
    }
  });

  it('leaves out the rate before the time, the time before the bar, and no word in part', async () => {
    const lines = [];
    for (const columns of [80, 55, 40, 30]) {
      const { counts, progress, shown } = onTerminal(1_000, 'en', columns);
      counts.accepted = 20;
      counts.invalid = 1;
      progress.update(500);
      await vi.advanceTimersByTimeAsync(6_000);
      lines.push(shown());
      progress.stop();
    }
    expect(lines).toEqual([
      '██████░░░░░░ 50 %  20 accepted, 1 not, 6 s left, 200 per minute',
      '██████░░░░░░ 50 %  20 accepted, 1 not, 6 s left',
      '██████░░░░░░ 50 %  20 accepted, 1 not',
      '50 %  20 accepted, 1 not',
    ]);
  });

  it('counts what is valid in a dry run, which accepts nothing, and with one word for one event', async () => {
    const { counts, progress, shown } = onTerminal(undefined, 'pt-br', 80, true);
    counts.accepted = 1;
    progress.update(1);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(shown()).toBe('1 válido');
    progress.stop();
    const sending = onTerminal(undefined, 'pt-br');
    sending.counts.accepted = 1;
    sending.progress.update(1);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(sending.shown()).toBe('1 aceito');
    sending.progress.stop();
  });
});
