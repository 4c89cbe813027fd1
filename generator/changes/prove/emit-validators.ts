import { readRuntime } from '../../commands/read-runtime.js';
import { validators } from '../../emitters/validators/index.js';
import type { Catalogue } from '../../legacy/catalogue.js';
import { shippedRuntime } from '../../shipped-runtime.js';
import { loadValidators, type Validate } from './load-validators.js';

/** The validator of all events of a catalogue, emitted and compiled, without a file written. */
export async function validatorOf(catalogue: Catalogue): Promise<Validate> {
  const { validators: runtime = new Map() } = await readRuntime();
  const emitted = await validators.emit(catalogue);
  return loadValidators(new Map([...emitted, ...shippedRuntime(emitted, runtime)]));
}
