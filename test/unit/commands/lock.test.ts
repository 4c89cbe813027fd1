import { existsSync } from 'node:fs';
import { lstat, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { withLock } from '../../../generator/commands/lock.js';
import { updateTree } from '../../../generator/commands/tree.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rdsm-lock-'));
});
afterAll(() => rm(folder, { recursive: true }));

it('two generators never write at once: the second reports why it does not', async () => {
  const target = join(folder, 'out');
  await withLock(target, async () => {
    await expect(updateTree(target, new Map([['a', 'a']]))).rejects.toThrow('Another generator is writing');
  });
  await updateTree(target, new Map([['a', 'a']]));
  expect(await readFile(join(target, 'a'), 'utf8')).toBe('a');
  expect(existsSync(`${target}.lock`)).toBe(false);
});

it('a lock that does not yet contain its process id is respected', async () => {
  const target = join(folder, 'empty');
  await writeFile(`${target}.lock`, '');
  const second = updateTree(target, new Map([['a', 'a']]));
  await writeFile(`${target}.lock`, String(process.pid));
  await expect(second).rejects.toThrow('Another generator is writing');
});

it('the lock of a process that has ended is replaced', async () => {
  const target = join(folder, 'stale');
  await writeFile(`${target}.lock`, '999999999');
  await updateTree(target, new Map([['a', 'a']]));
  expect(existsSync(join(target, 'a'))).toBe(true);
});

it('a folder that is a symbolic link stays one', async () => {
  await mkdir(join(folder, 'real'));
  await symlink(join(folder, 'real'), join(folder, 'link'));
  await updateTree(join(folder, 'link'), new Map([['a', 'a']]));
  expect((await lstat(join(folder, 'link'))).isSymbolicLink()).toBe(true);
  expect(existsSync(join(folder, 'real', 'a'))).toBe(true);
});
