import { existsSync } from 'node:fs';
import { cp, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read } from './run.js';

/** Clones the repository into a temporary folder, with uncommitted changes. */
export async function copyRepository(root: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'rdsm-events-release-'));
  await read(root, 'git', ['clone', '--quiet', '--no-hardlinks', root, folder]);
  const list = await read(root, 'git', ['ls-files', '-z', '--modified', '--others', '--deleted', '--exclude-standard']);
  for (const path of new Set(list.split('\0').filter((name) => name !== ''))) {
    if (existsSync(join(root, path))) await cp(join(root, path), join(folder, path));
    else await rm(join(folder, path), { force: true });
  }
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}
