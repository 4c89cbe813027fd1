import type { Catalogue, CatalogueEvent } from '../../../catalogue/catalogue.js';
import { bodyOf } from '../../../catalogue/named-shapes.js';
import type { Shape } from '../../../catalogue/shape.js';
import { resolve } from '../../../catalogue/walk.js';

/** A body with every field, without personal data: the examples of the fields. */
export function fullBody(event: CatalogueEvent, catalogue: Catalogue): object {
  const members = event.payload.fields.map(({ name, shape }) => [name, exampleOf(shape, catalogue)]);
  return bodyOf(event, catalogue.envelope, Object.fromEntries(members.filter(([, value]) => value !== undefined)));
}

/** The payload with the fields that are required or expected. */
export function shortPayload(event: CatalogueEvent, catalogue: Catalogue): Record<string, unknown> {
  const members = event.payload.fields
    .filter(({ presence }) => presence !== 'optional')
    .map(({ name, shape }) => [name, exampleOf(shape, catalogue)]);
  return Object.fromEntries(members);
}

/** A body with the fields that are required or expected. */
export function shortBody(event: CatalogueEvent, catalogue: Catalogue): object {
  return bodyOf(event, catalogue.envelope, shortPayload(event, catalogue));
}

function exampleOf(unresolved: Shape, catalogue: Catalogue): unknown {
  const shape = resolve(unresolved, catalogue.definitions);
  const [example] = shape.examples ?? [];
  if (example !== undefined) return example;
  switch (shape.kind) {
    case 'enum':
      return shape.values[0];
    case 'array': {
      const item = exampleOf(shape.items, catalogue);
      return item === undefined ? [] : [item];
    }
    case 'object': {
      const members = shape.fields.map((field) => [field.name, exampleOf(field.shape, catalogue)]);
      return Object.fromEntries(members.filter(([, value]) => value !== undefined));
    }
    case 'boolean':
      return true;
    case 'string':
    case 'number':
    case 'integer':
    case 'any':
    case 'union':
    case 'typeUnion':
      return undefined;
  }
}
