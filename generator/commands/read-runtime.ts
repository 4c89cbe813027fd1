import { fileURLToPath } from 'node:url';
import type { Files } from '../emitters/emitter.js';
import { readTree } from './tree.js';

/** The artefacts whose code has a folder of its own. Everything else ships with the validators. */
const folders = ['builders', 'schemas'];

/** The hand-written code that may ship with generated code: files by artefact, each by its path below its folder. */
export async function readRuntime(): Promise<Record<string, Files>> {
  const runtime: Record<string, Files> = {};
  for (const [path, text] of await readTree(fileURLToPath(new URL('../runtime', import.meta.url)))) {
    // In the package, compiled files are next to what the generator itself imports.
    if (!/(?<!\.d)\.ts$/.test(path)) continue;
    const folder = folders.find((name) => path.startsWith(`${name}/`));
    const below = folder === undefined ? path : path.slice(folder.length + 1);
    const artefact = folder ?? 'validators';
    runtime[artefact] = (runtime[artefact] ?? new Map()).set(`runtime/${below}`, text);
  }
  return runtime;
}
