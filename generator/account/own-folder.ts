import { opendir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { type Problem, SpecError } from '../catalogue/problem.js';
import type { Files } from '../emitters/emitter.js';
import { besides } from '../tree.js';

/** Lists the files that were generated into a folder, a path on each line. */
const listFile = '.rdsm-events';

/** The files with the list of them. It comes first, so that what an interrupted run leaves is known by it. */
export function withList(files: Files): Files {
  return new Map([[listFile, [...files.keys(), ''].join('\n')], ...files]);
}

/**
 * Makes sure that a folder, and the two beside it that a run uses, hold nothing but what was generated into them: all
 * else would be lost.
 * @throws {SpecError} with the files that somebody else wrote; with many, some of them.
 */
export async function checkOwned(folder: string): Promise<void> {
  const { next, old } = besides(folder);
  const problems = (await Promise.all([folder, next, old].map(checkFolder))).flat();
  if (problems.length > 0) throw new SpecError(problems);
}

async function checkFolder(folder: string): Promise<Problem[]> {
  const list = await readFile(join(folder, listFile), 'utf8').catch(() => '');
  const generated = new Set([listFile, ...list.split(/\r?\n/)]);
  const problems: Problem[] = [];
  for await (const path of filesBelow(folder)) {
    if (generated.has(path)) continue;
    problems.push({
      location: join(folder, path),
      problem: 'This was not generated, and would be lost.',
      fix: 'Move it away, or choose another outDir.',
    });
    if (problems.length === 3) break;
  }
  return problems;
}

/** Everything below a folder that is no folder, by its path with `/`. */
async function* filesBelow(folder: string): AsyncGenerator<string> {
  try {
    for await (const entry of await opendir(folder, { recursive: true })) {
      if (entry.isDirectory()) continue;
      yield relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/');
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}
