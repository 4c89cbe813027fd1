import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lockJournal } from '../../../../packages/cli/src/send/lock.js';

describe('The lock of a journal', () => {
  let folder: string;
  let journal: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'rdsm-events-'));
    journal = join(folder, 'events.journal');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is held until it is released, and leaves no other file', () => {
    const unlock = lockJournal(journal);
    expect(readdirSync(folder)).toEqual(['events.journal.lock']);
    expect(readFileSync(`${journal}.lock`, 'utf8')).toBe(String(process.pid));
    expect(() => lockJournal(journal)).toThrow('Another process is sending these events');
    expect(readdirSync(folder)).toEqual(['events.journal.lock']);
    unlock();
    expect(existsSync(`${journal}.lock`)).toBe(false);
    lockJournal(journal)();
  });

  it.each([
    ['a process that has ended', '999999999'],
    ['an earlier process with the number of this one, as in a container', String(process.pid)],
  ])('is replaced if it is that of %s', (_, holder) => {
    writeFileSync(`${journal}.lock`, holder);
    const unlock = lockJournal(journal);
    expect(readdirSync(folder)).toEqual(['events.journal.lock']);
    unlock();
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each([
    ['of a running process', String(process.ppid)],
    ['that is empty: its process may be about to write it', ''],
    ['of something else', 'x'],
  ])('is kept if it is one %s', (_, holder) => {
    writeFileSync(`${journal}.lock`, holder);
    expect(() => lockJournal(journal)).toThrow('Delete it if there is none.');
    expect(readdirSync(folder)).toEqual(['events.journal.lock']);
    expect(readFileSync(`${journal}.lock`, 'utf8')).toBe(holder);
  });
});
