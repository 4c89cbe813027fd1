import { fileURLToPath } from 'node:url';
import { readRuntime } from '../../generator/commands/read-runtime.js';
import type { Files } from '../../generator/emitters/emitter.js';
import { accountArtefacts, withNeeded } from '../../generator/emitters/index.js';
import { filesOf, generate } from '../../generator/index.js';
import type { Spec } from '../../spec/index.js';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * All files that a spec gives, by their path below `generated`, with the runtime as the command line adds it.
 * @param names The artefacts that are wanted, if not all of them.
 */
export async function allFiles(spec: Spec, names = accountArtefacts()): Promise<Files> {
  return filesOf(await generate(spec, await readRuntime(), withNeeded(names)));
}

/** The same with the artefacts that compare the spec with the documents: everything in `generated`. */
export async function wholeTree(spec: Spec): Promise<Files> {
  return filesOf(await generate(spec, await readRuntime()));
}
