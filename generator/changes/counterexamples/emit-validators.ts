import type { Catalogue } from '../../catalogue/catalogue.js';
import { readRuntime } from '../../commands/read-runtime.js';
import { validators } from '../../emitters/validators/index.js';
import { shippedRuntime } from '../../shipped-runtime.js';
import { loadValidators, type Validate } from './load-validators.js';

/** The validator of all events of a catalogue, generated and compiled in memory. */
export async function emitValidator(catalogue: Catalogue): Promise<Validate> {
  const { validators: runtime = new Map() } = await readRuntime();
  const emitted = await validators.emit(catalogue);
  return loadValidators(new Map([...emitted, ...shippedRuntime(emitted, runtime)]));
}
