import type { Catalogue } from '../../catalogue/catalogue.js';
import { unionNames } from '../../catalogue/names.js';
import type { Catalogues } from '../../changes/compare/difference.js';
import { changedEvents, type Validators } from '../../changes/counterexamples/find-counterexamples.js';
import type { Validate, ValidationError } from '../../changes/counterexamples/validate.js';
import { emitUnion } from '../../emitters/validators/index.js';
import { loadGenerated } from '../../load-generated.js';
import { shippedRuntime } from '../../shipped-runtime.js';
import { readRuntime } from '../read-runtime.js';

/**
 * The validators of both catalogues, generated and compiled in memory. They know the events whose shapes changed, as most
 * changes are of few events, and no other types.
 */
export async function emitValidators(catalogues: Catalogues): Promise<Validators> {
  const types = changedEvents(catalogues).map(({ type }) => type);
  return { before: await emitValidator(catalogues.before, types), after: await emitValidator(catalogues.after, types) };
}

async function emitValidator(catalogue: Catalogue, types: readonly string[]): Promise<Validate> {
  const known = catalogue.events.filter(({ type }) => types.includes(type));
  // A union has at least one event.
  const events = known.length > 0 ? known : catalogue.events.slice(0, 1);
  const { validators: runtime = new Map() } = await readRuntime();
  const emitted = emitUnion({ ...catalogue, events });
  const files = new Map([...emitted, ...shippedRuntime(emitted, runtime)]);
  const validate = loadGenerated(files)(`${unionNames.file}.ts`)[unionNames.validate] as (event: unknown) => {
    errors?: ValidationError[];
  };
  return (event) => validate(event).errors ?? [];
}
