import type { Catalogue, CatalogueEvent } from '../../../catalogue/catalogue.js';
import { bodyOf, payloadField } from '../../../catalogue/named-shapes.js';
import type { Field, Shape } from '../../../catalogue/shape.js';
import { resolve } from '../../../catalogue/walk.js';

/** A body with every field, without personal data: the examples of the fields. */
export function fullBody(event: CatalogueEvent, catalogue: Catalogue): object {
  return bodyOf(event, catalogue.envelope, fullPayload(event, catalogue));
}

/** A payload with every field. */
export function fullPayload(event: CatalogueEvent, catalogue: Catalogue): Record<string, unknown> {
  return samplePayload(event, event.payload.fields, catalogue);
}

/** The payload with the fields that are required or expected, and the first of those of which one has to be present. */
export function shortPayload(event: CatalogueEvent, catalogue: Catalogue): Record<string, unknown> {
  const { fields, rules } = event.payload;
  const needed = fields.filter(({ presence }) => presence !== 'optional').map(({ name }) => name);
  const chosen = rules.flatMap((rule) => {
    const isMet = rule.kind !== 'atLeastOneOf' || rule.fields.some((name) => needed.includes(name));
    return isMet ? [] : rule.fields.slice(0, 1);
  });
  const shown = fields.filter(({ name }) => needed.includes(name) || chosen.includes(name));
  return samplePayload(event, shown, catalogue);
}

/** The example of each field, or else its value in an example of the event. A field without any is left out. */
function samplePayload(event: CatalogueEvent, fields: readonly Field[], catalogue: Catalogue): Record<string, unknown> {
  const payloads = event.examples.map(({ body }) => Object(Object(body)[payloadField(catalogue.envelope)]));
  const members = fields.map(({ name, shape }) => [
    name,
    exampleOf(shape, catalogue) ?? payloads.find((payload) => Object.hasOwn(payload, name))?.[name],
  ]);
  return Object.fromEntries(members.filter(([, value]) => value !== undefined));
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
      return item === undefined ? undefined : [item];
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
