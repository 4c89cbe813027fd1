import type { Catalogue } from '../../catalogue/catalogue.js';
import type { Emitter, Files, ShapeEmitter } from '../../emitters/emitter.js';
import { validators } from '../../emitters/validators/index.js';
import { toLegacy } from '../../legacy/to-legacy.js';
import { readRuntime, shippedRuntime } from '../../shipped-runtime.js';
import { loadValidators, type Validate } from './load-validators.js';

/** The files of an artefact for a catalogue, as the current emitter prints them. */
export async function emitFiles(emitter: Emitter | ShapeEmitter, catalogue: Catalogue): Promise<Files> {
  return 'reads' in emitter ? emitter.emit(catalogue) : emitter.emit(toLegacy(catalogue));
}

/** The validator of all events of a catalogue, generated and compiled in memory. */
export async function emitValidator(catalogue: Catalogue): Promise<Validate> {
  const { validators: runtime = new Map() } = await readRuntime();
  const emitted = await emitFiles(validators, catalogue);
  return loadValidators(new Map([...emitted, ...shippedRuntime(emitted, runtime)]));
}
