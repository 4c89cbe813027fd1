import { existsSync } from 'node:fs';
import type * as promises from 'node:fs/promises';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { readTree, siblings, updateTree } from '../../../generator/commands/tree.js';

/** How many more files fit on the disk. */
const disk = vi.hoisted(() => ({ room: Number.POSITIVE_INFINITY }));

vi.mock('node:fs/promises', async (original) => {
  const actual = await original<typeof promises>();
  const writeFile: typeof actual.writeFile = async (path, ...rest) => {
    if (!String(path).endsWith('.lock') && disk.room-- <= 0) {
      throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC', syscall: 'write' });
    }
    return actual.writeFile(path, ...rest);
  };
  return { ...actual, writeFile };
});

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rdsm-full-disk-'));
});
afterAll(() => rm(folder, { recursive: true }));

it('a full disk leaves the old tree, and nothing else', async () => {
  const target = join(folder, 'out');
  const old = new Map(['a', 'b/c', 'b/d'].map((path) => [path, `old ${path}`]));
  await updateTree(target, old);
  for (const room of [0, 1, 2]) {
    disk.room = room;
    const wanted = new Map([...old.keys(), 'e'].map((path) => [path, `new ${path}`]));
    await expect(updateTree(target, wanted)).rejects.toThrow('ENOSPC');
    expect(await readTree(target)).toEqual(old);
    const { next, old: moved } = siblings(target);
    expect([next, moved, `${target}.lock`].filter((path) => existsSync(path))).toEqual([]);
  }
  disk.room = Number.POSITIVE_INFINITY;
  await updateTree(target, new Map([['e', 'e']]));
  expect([...(await readTree(target)).keys()]).toEqual(['e']);
});
