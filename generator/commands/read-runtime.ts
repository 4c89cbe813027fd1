import { fileURLToPath } from 'node:url';
import type { Files } from '../emitters/emitter.js';
import { readTree } from './tree.js';

/** The folder of what ships with the builders. Everything else ships with the validators. */
const builders = 'builders/';

/** The hand-written code that may ship with generated code: files by artefact, each by its path below its folder. */
export async function readRuntime(): Promise<Record<string, Files>> {
  const runtime: Record<string, Files> = { validators: new Map(), builders: new Map() };
  for (const [path, text] of await readTree(fileURLToPath(new URL('../runtime', import.meta.url)))) {
    // In the package, compiled files are next to what the generator itself imports.
    if (!/(?<!\.d)\.ts$/.test(path)) continue;
    const isOfBuilders = path.startsWith(builders);
    const below = isOfBuilders ? path.slice(builders.length) : path;
    runtime[isOfBuilders ? 'builders' : 'validators']?.set(`runtime/${below}`, text);
  }
  return runtime;
}
