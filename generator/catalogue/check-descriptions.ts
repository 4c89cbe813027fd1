import type { Catalogue } from './catalogue.js';
import { type JsonSchema, referredName } from './json-schema.js';
import type { Problem } from './problem.js';
import { everySchema } from './walk.js';

/**
 * Every field and every definition says what it is. A rule (`not`, a branch of `anyOf`) speaks of fields that are
 * described elsewhere.
 */
export function checkDescriptions(catalogue: Catalogue): Problem[] {
  const definitions = Object.entries(catalogue.definitions).filter(([, definition]) => !isDescribed(definition));
  const fields = everySchema(catalogue)
    .filter(({ place }) => !/\.(?:not|anyOf\[\d+\])(?:\.|$)/.test(place))
    .flatMap(({ place, schema }) =>
      Object.entries({ ...schema.properties, ...schema.patternProperties })
        .filter(([, field]) => !isDescribed(field))
        .map(([name]) => `${place}.${name}`),
    );
  return [
    ...definitions.map(([name]) => missing(name, 'This definition has no description.')),
    ...fields.map((place) => missing(place, 'This field has no description.')),
  ];
}

function missing(place: string, problem: string): Problem {
  return { place, problem, wayOut: 'Say in its description what it means.' };
}

function isDescribed(field: JsonSchema): boolean {
  // What a reference refers to describes itself.
  return referredName(field) !== undefined || Boolean(field.description?.trim());
}
