import { join } from 'node:path';
import { exclusively } from './exclusive.js';
import { root } from './root.js';
import { run } from './run.js';
import { packageNames, publishedNameOf } from './subpaths.js';

/** Builds packages and packs them into a folder, as they are published. Gives the path of each tarball by name. */
export async function packAll(
  folder: string,
  names: readonly string[] = packageNames,
): Promise<Record<string, string>> {
  const packed = await exclusively(async () => {
    await run(root, process.execPath, '--import', 'tsx', 'generator/commands/build.ts', ...names);
    const folders = names.map((name) => join(root, 'packages', name));
    return run(root, 'npm', 'pack', '--json', '--pack-destination', folder, ...folders);
  });
  const folderOf = new Map(names.map((name) => [publishedNameOf(name), name]));
  const tarballs: { name: string; filename: string }[] = JSON.parse(packed);
  return Object.fromEntries(tarballs.map(({ name, filename }) => [folderOf.get(name) ?? name, join(folder, filename)]));
}
