import { fileURLToPath } from 'node:url';
import type { Files } from '../../generator/emitters/emitter.js';
import { generate } from '../../generator/generate.js';
import { readTree } from '../../generator/tree.js';
import type { Spec } from '../../spec/index.js';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** All files that a spec gives, by their path below `generated`, with the runtime as the command line adds it. */
export async function allFiles(spec: Spec): Promise<Files> {
  const runtime = await readTree(`${root}generator/runtime`);
  const shipped = new Map([...runtime].map(([path, text]) => [`runtime/${path}`, text]));
  const emissions = await generate(spec, { validators: shipped });
  return new Map(
    emissions.flatMap(({ emitter, files }) => [...files].map(([path, text]) => [`${emitter}/${path}`, text])),
  );
}
