import { isDeepStrictEqual } from 'node:util';
import { everyShape } from '../walk.js';
import type { Check } from './check.js';
import { compiles } from './patterns.js';

/** Custom fields have a plain prefix, and a listed field is never also a custom one. */
export const checkCustomFields: Check = (catalogue) => {
  const seen = new Map<string, unknown>();
  return everyShape(catalogue).flatMap(({ location, shape }) => {
    if (shape.kind !== 'object' || shape.customFields === undefined) return [];
    const { definition, prefix, pattern, ...facts } = shape.customFields;
    const known = seen.get(definition) ?? facts;
    seen.set(definition, known);
    const isPrefix = /^[A-Za-z][A-Za-z0-9_-]*$/.test(prefix);
    return [
      ...(isPrefix
        ? []
        : [
            {
              location,
              problem: `Invalid prefix ${JSON.stringify(prefix)} of custom fields.`,
              fix: 'Begin with a letter and use letters, digits, "_" and "-".',
            },
          ]),
      ...(isDeepStrictEqual(known, facts)
        ? []
        : [
            {
              location,
              problem: `Two different kinds of custom fields have the name "${definition}".`,
              fix: 'Give one of them another name.',
            },
          ]),
      ...shape.fields
        .filter(({ name }) => compiles(pattern) && new RegExp(pattern, 'u').test(name))
        .map(({ name }) => ({
          location: `${location}.${name}`,
          problem: 'This field is also a custom field, by its name.',
          fix: 'Rename it, or choose another prefix of the custom fields.',
        })),
    ];
  });
};
