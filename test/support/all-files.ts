import { fileURLToPath } from 'node:url';
import type { Files } from '../../generator/emitters/emitter.js';
import { filesOf, generate } from '../../generator/generate.js';
import { readCatalogue } from '../../generator/legacy/read-catalogue.js';
import { readRuntime } from '../../generator/shipped-runtime.js';
import type { Spec } from '../../spec/index.js';
import { filesOfTables } from '../documented-files.js';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** All files that a spec gives, by their path below `generated`, with the runtime as the command line adds it. */
export async function allFiles(spec: Spec): Promise<Files> {
  const runtime = await readRuntime();
  return filesOf(await generate(spec, runtime));
}

/** The same with what the command line makes of the documented tables: all that lies in `generated`. */
export async function wholeTree(spec: Spec): Promise<Files> {
  return new Map([...(await allFiles(spec)), ...filesOfTables(readCatalogue(spec))]);
}
