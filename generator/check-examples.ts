import type { CatalogueEvent } from './catalogue/catalogue.js';
import type { Problem } from './catalogue/problem.js';
import type { Files } from './emitters/emitter.js';
import { loadGenerated } from './load-generated.js';

type Validate = (body: unknown) => { errors?: readonly { error_type: string; path: string }[] };

/**
 * Runs every example through the generated validators: code that rejects one does not do what the spec states.
 * @param files The generated validators, with their runtime.
 */
export function checkExamples(events: readonly CatalogueEvent[], files: Files): Problem[] {
  const fix = 'Correct the example; if it is valid, report this as an error of the generator.';
  try {
    const validators = loadGenerated(files)('index.ts') as Record<string, Validate>;
    return events.flatMap(({ type, source, names, examples }) =>
      examples.flatMap(({ name, body }) => {
        const error = validators[names.validate]?.(body).errors?.[0];
        if (error === undefined) return [];
        const problem = `The generated validator rejects it: ${error.error_type} at ${error.path}.`;
        return [{ file: source, location: `${type}.examples.${name}`, problem, fix }];
      }),
    );
  } catch (error) {
    const problem = `The generated validators do not run: ${String(error)}.`;
    return [{ location: 'validators', problem, fix: 'Report this as an error of the generator.' }];
  }
}
