import { everyShape } from '../walk.js';
import type { Check } from './check.js';

/** Every field and every definition has a description. */
export const checkDescriptions: Check = (catalogue) => {
  const definitions = Object.entries(catalogue.definitions).filter(([, { description }]) => !isText(description));
  const fields = everyShape(catalogue).flatMap(({ location, shape }) => {
    if (shape.kind !== 'object') return [];
    return shape.fields
      .filter((field) => field.shape.kind !== 'ref' && !isText(field.shape.description))
      .map(({ name }) => `${location}.${name}`);
  });
  return [
    ...definitions.map(([name]) => missing(name, 'This definition has no description.')),
    ...fields.map((location) => missing(location, 'This field has no description.')),
  ];
};

function missing(location: string, problem: string) {
  return { location, problem, fix: 'Describe it.' };
}

function isText(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== '';
}
