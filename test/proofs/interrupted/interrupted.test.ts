import { spawn } from 'node:child_process';
import { mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readTree, replaceTree, restoreTree } from '../../../generator/commands/tree.js';
import { expectOneOf, killWhileReplacing } from './interrupt.js';
import { trees } from './two-trees.js';

describe('An interrupted replacement', () => {
  let home: string;
  let folder: string;
  const [one, other] = trees;
  if (!one || !other) throw new Error('There are two trees.');

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'rdsm-events-'));
  });
  afterAll(() => rm(home, { recursive: true }));
  beforeEach(async () => {
    for (const name of await readdir(home)) await rm(join(home, name), { recursive: true });
    folder = join(home, 'tree');
  });

  it('leaves a whole tree, old or new, whenever it is killed', async () => {
    await replaceTree(folder, one);
    const delays = fc.sample(fc.noBias(fc.integer({ min: 0, max: 300 })), 15);
    for (const delay of delays) {
      const child = spawn(process.execPath, ['--import', 'tsx', script, folder], { stdio: 'ignore' });
      await killWhileReplacing(folder, child, delay);
      const left = await expectOneOf(trees, folder);
      await restoreTree(folder);
      expect(await readTree(folder)).toEqual(left);
      expect(await readdir(home)).toEqual(['tree']);
    }
  });

  it('between the two renames is undone by the next run', async () => {
    await replaceTree(folder, one);
    await replaceTree(`${folder}.next`, other);
    await rename(folder, `${folder}.old`);
    await restoreTree(folder);
    expect(await readTree(folder)).toEqual(one);
    expect(await readdir(home)).toEqual(['tree']);
  });

  it('before there was any tree leaves none', async () => {
    await replaceTree(`${folder}.next`, new Map([...other].slice(0, 7)));
    await restoreTree(folder);
    expect(await readdir(home)).toEqual([]);
    await replaceTree(folder, one);
    expect(await readTree(folder)).toEqual(one);
  });

  it('by a failure while writing leaves the old tree', async () => {
    await replaceTree(folder, one);
    await writeFile(`${folder}.next`, 'A file where a folder should be.');
    await expect(replaceTree(folder, other)).rejects.toThrow();
    expect(await readTree(folder)).toEqual(one);
    await restoreTree(folder);
    expect(await readdir(home)).toEqual(['tree']);
  });
});

const script = fileURLToPath(new URL('rewrite-forever.ts', import.meta.url));
