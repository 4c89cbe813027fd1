import type { Catalogue } from './catalogue.js';
import { type JsonSchema, referredName } from './json-schema.js';
import type { Problem } from './problem.js';
import { everySchema } from './walk.js';

/** Every field says what it is. A rule (`not`, a branch of `anyOf`) speaks of fields that are described elsewhere. */
export function checkDescriptions(catalogue: Catalogue): Problem[] {
  return everySchema(catalogue)
    .filter(({ place }) => !/\.(?:not|anyOf\[\d+\])(?:\.|$)/.test(place))
    .flatMap(({ place, schema }) =>
      Object.entries({ ...schema.properties, ...schema.patternProperties })
        .filter(([, field]) => !isDescribed(field))
        .map(([name]) => ({
          place: `${place}.${name}`,
          problem: 'This field has no description.',
          wayOut: 'Say in its description what it means.',
        })),
    );
}

function isDescribed(field: JsonSchema): boolean {
  // What a reference refers to describes itself.
  return referredName(field) !== undefined || Boolean(field.description?.trim());
}
