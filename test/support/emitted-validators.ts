import { readRuntime } from '../../generator/commands/read-runtime.js';
import { filesOf, generate } from '../../generator/index.js';
import { loadGenerated } from '../../generator/load-generated.js';
import type { Spec } from '../../spec/index.js';

/** The validators that are emitted for a spec, in memory: what a file exports, by its path below `validators`. */
export async function emittedValidators(spec: Spec): Promise<(path: string) => Record<string, unknown>> {
  const load = loadGenerated(filesOf(await generate(spec, await readRuntime(), [{ name: 'validators' }])));
  return (path) => load(`validators/${path}`);
}
