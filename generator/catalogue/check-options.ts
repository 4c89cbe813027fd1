import type { Catalogue } from './catalogue.js';
import type { Problem } from './problem.js';
import { everySchema } from './walk.js';

/** Each option is there once; a validator may refuse a schema that says it twice. */
export function checkOptions(catalogue: Catalogue): Problem[] {
  return everySchema(catalogue).flatMap(({ place, schema: { enum: options = [] } }) =>
    [...new Set(options.filter((option, index) => options.indexOf(option) !== index))].map((option) => ({
      place,
      problem: `The option ${JSON.stringify(option)} is there twice.`,
      wayOut: 'Remove one of the two.',
    })),
  );
}
