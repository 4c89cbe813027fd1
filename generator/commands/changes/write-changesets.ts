import { existsSync } from 'node:fs';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Catalogue } from '../../catalogue/catalogue.js';
import type { Bump } from '../../changes/bump.js';
import type { Change } from '../../changes/change.js';
import { printChangelog, replaceGenerated } from '../../changes/report/changelog.js';

/** The changeset of a package, by a name that is found again. */
const fileOf = (name: string) => `catalogue-${name}.md`;

/**
 * Writes a changeset for each package that shows changes: bump and list are generated, what people wrote around the list
 * is kept. A changeset that becomes empty is removed.
 * @returns The files that changed, and how.
 */
export async function writeChangesets(
  root: string,
  byPackage: ReadonlyMap<string, readonly Change[]>,
  bump: Exclude<Bump, 'none'>,
  catalogue: Catalogue,
): Promise<string[]> {
  const folder = join(root, '.changeset');
  const present = (await readdir(folder)).flatMap((file) => /^catalogue-(.+)\.md$/.exec(file)?.[1] ?? []);
  const written: string[] = [];
  for (const name of new Set([...byPackage.keys(), ...present])) {
    const path = join(folder, fileOf(name));
    const before = existsSync(path) ? await readFile(path, 'utf8') : undefined;
    const changes = byPackage.get(name);
    const body = replaceGenerated(bodyOf(before ?? ''), changes && printChangelog(changes, catalogue));
    const after =
      body === '' ? undefined : `---\n"@rdsm-events/${name}": ${changes ? bump : 'patch'}\n---\n\n${body}\n`;
    if (after === before) continue;
    if (after === undefined) await rm(path);
    else await writeFile(path, after);
    written.push(`.changeset/${fileOf(name)} ${after === undefined ? 'removed' : 'written'}`);
  }
  return written;
}

/** A changeset without its front matter. */
function bodyOf(text: string): string {
  return text.replace(/^---\n.*?\n---\n/s, '');
}
