import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openJournal } from '../../../../packages/cli/src/send/journal.js';

const fs = vi.hoisted(() => ({ room: Number.POSITIVE_INFINITY }));

/** A disk with so much room: a write that does not fit is short, and the next one fails. */
vi.mock('node:fs', async (original) => {
  const real = await original<typeof import('node:fs')>();
  const writeSync = (file: number, text: string | Uint8Array) => {
    const bytes = Buffer.from(text as string);
    if (bytes.length > 0 && fs.room === 0) throw Object.assign(new Error('ENOSPC: no space'), { code: 'ENOSPC' });
    const written = real.writeSync(file, bytes.subarray(0, fs.room));
    fs.room -= written;
    return written;
  };
  const writeFileSync = (file: number, text: string) => {
    for (let bytes = Buffer.from(text); bytes.length > 0; ) bytes = bytes.subarray(writeSync(file, bytes));
  };
  return { ...real, writeSync, writeFileSync };
});

const header = { journal: 1, to: 'https://example.com', reading: {} } as const;

describe('The journal of a run', () => {
  let folder: string;
  let path: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'rdsm-events-'));
    path = join(folder, 'events.journal');
    fs.room = Number.POSITIVE_INFINITY;
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const lines = () => readFileSync(path, 'utf8').split('\n');

  it('reports a full disk, and adds nothing to the incomplete line', async () => {
    const journal = await openJournal(path, header, false);
    journal.add({ sending: [[0, 0]] });
    const complete = readFileSync(path, 'utf8');
    fs.room = 5;
    expect(() => journal.add({ accepted: [[0, 0]], uuids: ['u'] })).toThrow('ENOSPC');
    fs.room = Number.POSITIVE_INFINITY;
    expect(() => journal.add({ sending: [[1, 1]] })).toThrow('ENOSPC');
    expect(readFileSync(path, 'utf8')).toBe(`${complete}{"acc`);
    journal.close();
    const resumed = await openJournal(path, header, true);
    expect(resumed.states.get(0)).toBe('sending');
    resumed.add({ sending: [[1, 1]] });
    expect(readFileSync(path, 'utf8')).toBe(`${complete}{"sending":[[1,1]]}\n`);
    resumed.close();
  });

  it('accepts no entry once it is closed, and leaves the file as it is', async () => {
    const journal = await openJournal(path, header, true);
    journal.add({ sending: [[0, 0]] });
    journal.close();
    const other = await openJournal(path, header, true);
    other.add({ accepted: [[0, 0]], uuids: ['u'] });
    const before = lines();
    expect(before).toHaveLength(4);
    expect(() => journal.add({ sending: [[1, 1]] })).toThrow('closed');
    journal.flush();
    journal.close();
    expect(lines()).toEqual(before);
    other.close();
  });

  it('that has no entry leaves no file', async () => {
    const journal = await openJournal(path, header, false);
    journal.close();
    expect(() => journal.add({ sending: [[1, 1]] })).toThrow('closed');
    expect(existsSync(path)).toBe(false);
  });
});
