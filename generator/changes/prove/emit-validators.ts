import { fileURLToPath } from 'node:url';
import type { Catalogue } from '../../catalogue/catalogue.js';
import { validators } from '../../emitters/validators/index.js';
import { shippedRuntime } from '../../shipped-runtime.js';
import { readTree } from '../../tree.js';
import { loadValidators, type Validate } from './load-validators.js';

const runtimeFolder = fileURLToPath(new URL('../../runtime', import.meta.url));

/** The validator of all events of a catalogue, emitted and compiled, without a file written. */
export async function validatorOf(catalogue: Catalogue): Promise<Validate> {
  const runtime = await readTree(runtimeFolder);
  const emitted = await validators.emit(catalogue);
  const beside = new Map([...runtime].map(([path, text]) => [`runtime/${path}`, text]));
  return loadValidators(new Map([...emitted, ...shippedRuntime(emitted, beside)]));
}
