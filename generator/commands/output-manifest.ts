import { opendir, readFile, realpath } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { type Problem, SpecError } from '../catalogue/problem.js';
import type { Files } from '../emitters/emitter.js';
import { siblings } from './tree.js';

/** Lists the files that were generated into a folder, one path per line. */
const manifestFile = '.rdsm-events';

/** Adds the manifest. It is written first, so that it also lists what an interrupted run leaves behind. */
export function withManifest(files: Files): Files {
  return new Map([[manifestFile, [...files.keys(), ''].join('\n')], ...files]);
}

/**
 * Checks that an output folder, and the two folders next to it that a run uses, contain only generated files: all others
 * would be lost.
 * @throws {SpecError} with files that were not generated, three per folder at most.
 */
export async function checkManifest(folder: string): Promise<void> {
  const target = await realpath(folder).catch(() => folder);
  const { next, old } = siblings(target);
  const problems = (await Promise.all([target, next, old].map(checkFolder))).flat();
  if (problems.length > 0) throw new SpecError(problems);
}

async function checkFolder(folder: string): Promise<Problem[]> {
  const manifest = await readFile(join(folder, manifestFile), 'utf8').catch(() => '');
  const generated = new Set([manifestFile, ...manifest.split(/\r?\n/)]);
  const problems: Problem[] = [];
  for await (const path of filesBelow(folder)) {
    if (generated.has(path)) continue;
    problems.push({
      location: join(folder, path),
      problem: 'This file was not generated, and would be lost.',
      fix: 'Move it away, or choose another outDir.',
    });
    if (problems.length === 3) break;
  }
  return problems;
}

/** The paths of everything below a folder except folders, with `/`. */
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
