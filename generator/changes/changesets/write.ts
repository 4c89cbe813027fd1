import { existsSync } from 'node:fs';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Catalogue } from '../../legacy/catalogue.js';
import type { Change } from '../change.js';
import type { Level } from './level.js';
import { changelogOf, replaceOwnPart } from './text.js';

/** The changeset of a package, named so that it is found again. */
const fileOf = (name: string) => `catalogue-${name}.md`;

/**
 * Writes a changeset for each package that shows changes. Level and list are its own; what people wrote beside the list
 * stays. Where nothing is left to say, the file goes.
 * @returns The files that changed, by what became of them.
 */
export async function writeChangesets(
  root: string,
  byPackage: ReadonlyMap<string, readonly Change[]>,
  level: Exclude<Level, 'none'>,
  catalogue: Catalogue,
): Promise<string[]> {
  const folder = join(root, '.changeset');
  const present = (await readdir(folder)).flatMap((file) => /^catalogue-(.+)\.md$/.exec(file)?.[1] ?? []);
  const written: string[] = [];
  for (const name of new Set([...byPackage.keys(), ...present])) {
    const path = join(folder, fileOf(name));
    const before = existsSync(path) ? await readFile(path, 'utf8') : undefined;
    const changes = byPackage.get(name);
    const body = replaceOwnPart(bodyOf(before ?? ''), changes && changelogOf(changes, catalogue));
    const after =
      body === '' ? undefined : `---\n"@rdsm-events/${name}": ${changes ? level : 'patch'}\n---\n\n${body}\n`;
    if (after === before) continue;
    if (after === undefined) await rm(path);
    else await writeFile(path, after);
    written.push(`.changeset/${fileOf(name)} ${after === undefined ? 'removed' : 'written'}`);
  }
  return written;
}

/** A changeset without its head. */
function bodyOf(text: string): string {
  return text.replace(/^---\n.*?\n---\n/s, '');
}
