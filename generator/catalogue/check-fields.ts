import type { Catalogue } from './catalogue.js';
import { compiles } from './check-patterns.js';
import type { Problem } from './problem.js';
import { everySchema } from './walk.js';

/** Field names are plain names, and a fixed field is never also a custom one. */
export function checkFields(catalogue: Catalogue): Problem[] {
  return everySchema(catalogue).flatMap(({ place, schema }) => {
    const names = Object.keys(schema.properties ?? {});
    // What is no regular expression is reported as such.
    const patterns = Object.keys(schema.patternProperties ?? {}).filter(compiles);
    return [
      ...names
        .filter((name) => !/^[A-Za-z][A-Za-z0-9_]*$/.test(name))
        .map((name) => ({
          place: `${place}.${name}`,
          problem: 'This is no plain field name.',
          wayOut: 'Begin with a letter and use letters, digits and "_".',
        })),
      ...names
        .filter((name) => patterns.some((pattern) => new RegExp(pattern, 'u').test(name)))
        .map((name) => ({
          place: `${place}.${name}`,
          problem: 'This field is also a custom field, by its name.',
          wayOut: 'Rename it, or make the pattern of the custom fields narrower.',
        })),
      ...(schema.required ?? [])
        .filter((name) => !names.includes(name))
        .map((name) => ({
          place: `${place}.${name}`,
          problem: 'This field is required but not defined.',
          wayOut: 'Define it among the properties.',
        })),
    ];
  });
}
