import type { Catalogue } from '../../catalogue/catalogue.js';
import { unionNames } from '../../catalogue/names.js';
import type { Validate, ValidationError } from '../../changes/counterexamples/validate.js';
import { emitUnion } from '../../emitters/validators/index.js';
import { loadGenerated } from '../../load-generated.js';
import { shippedRuntime } from '../../shipped-runtime.js';
import { readRuntime } from '../read-runtime.js';

/** The validator of all events of a catalogue, generated and compiled in memory. */
export async function emitValidator(catalogue: Catalogue): Promise<Validate> {
  const { validators: runtime = new Map() } = await readRuntime();
  const emitted = emitUnion(catalogue);
  const files = new Map([...emitted, ...shippedRuntime(emitted, runtime)]);
  const validate = loadGenerated(files)(`${unionNames.file}.ts`)[unionNames.validate] as (event: unknown) => {
    errors?: ValidationError[];
  };
  return (event) => validate(event).errors ?? [];
}
