import { emitters, filesOf, generate } from '../../generator/generate.js';
import { readRuntime } from '../../generator/shipped-runtime.js';
import type { Spec } from '../../spec/index.js';
import { loader } from './load-generated.js';

const chosen = emitters.filter(({ name }) => name === 'validators');

/** The validators that are emitted for a spec, in memory: what a file exports, by its path below `validators`. */
export async function emittedValidators(spec: Spec): Promise<(path: string) => Record<string, unknown>> {
  const load = loader(filesOf(await generate(spec, await readRuntime(), undefined, chosen)));
  return (path) => load(`validators/${path}`);
}
