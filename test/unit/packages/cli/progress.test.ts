import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { Io } from '../../../../packages/cli/src/command.js';
import { createProgress } from '../../../../packages/cli/src/progress.js';

/** A terminal, and what is written to it. */
function terminal(env: Io['env'] = {}, isTTY = true): { io: Io; written: () => string } {
  const stderr = Object.assign(new PassThrough(), { isTTY, columns: 80 });
  const io = { env, stderr, isTTY: { stdin: false, stdout: false, stderr: isTTY } } as unknown as Io;
  return { io, written: () => String(stderr.read() ?? '') };
}

describe('createProgress', () => {
  it('shows a bar after a second, hides it for other text, and removes it', () => {
    const { io, written } = terminal();
    let now = 0;
    const progress = createProgress(io, 100, () => now);
    progress.update(10, () => ({ parts: ['1 event'] }));
    now = 999;
    progress.update(20, () => ({ parts: ['2 events'] }));
    expect(written()).toBe('');
    now = 1_000;
    progress.update(50, () => ({ parts: ['5 events'] }));
    expect(written()).toMatch(/█+░+ 50 % {2}5 events/);
    progress.hide();
    expect(written()).toBe('\r\u001b[2K');
    progress.stop();
    expect(written()).toContain('\u001b[2K');
  });

  it.each([
    [80, /^█+░+ 50 % {2}5 events$/],
    [40, /^50 % {2}5 events$/],
    [10, /^5 events$/],
    [8, /^5$/],
    [1, /^$/],
    // Not known.
    [0, /^█+░+ 50 % {2}5 events$/],
  ])('shows what fits into %i columns, and no word in part', (columns, line) => {
    const { io, written } = terminal();
    Object.assign(io.stderr, { columns });
    let now = 0;
    const progress = createProgress(io, 100, () => now, { eta: false });
    now = 2_000;
    progress.update(50, () => ({ parts: ['5 events'] }));
    expect(stripVTControlCharacters(written().split('\u001b[1G').at(-1) ?? '').trim()).toMatch(line);
    progress.stop();
  });

  it('shows no bar of what has no known size', () => {
    const { io, written } = terminal();
    let now = 0;
    const progress = createProgress(io, undefined, () => now);
    now = 2_000;
    progress.update(50, () => ({ parts: ['5 events'] }));
    const shown = written();
    expect(shown).toContain(' 5 events');
    expect(shown).not.toMatch(/[█░%]/);
    progress.stop();
  });

  it.each([
    ['elsewhere than on a terminal', terminal({}, false)],
    ['in CI', terminal({ CI: 'true' })],
    ['on a terminal without control sequences', terminal({ TERM: 'dumb' })],
  ])('writes nothing %s', (_, { io, written }) => {
    let now = 0;
    const progress = createProgress(io, 100, () => now);
    now = 5_000;
    progress.update(50, () => ({ parts: ['5 events'] }));
    progress.hide();
    progress.stop();
    expect(written()).toBe('');
  });
});
