import type { Catalogue } from '../../catalogue/catalogue.js';
import { payloadField } from '../../catalogue/named-shapes.js';
import type { ObjectShape, Shape } from '../../catalogue/shape.js';
import { resolve } from '../../catalogue/walk.js';
import { acceptedUnder } from '../compare/shapes/custom-fields.js';

const anyShape: Shape = { kind: 'any' };

/** The scalar values that the examples of a catalogue have at each location. Generated events resemble them. */
export function examplesByLocation({ events, envelope, definitions }: Catalogue): Map<string, unknown[]> {
  const found = new Map<string, unknown[]>();
  const visit = (value: unknown, shape: Shape, location: string): void => {
    const resolved = resolve(shape, definitions);
    const at = shape.kind === 'ref' ? shape.name : location;
    if (Array.isArray(value)) {
      for (const item of value) visit(item, resolved.kind === 'array' ? resolved.items : anyShape, `${at}[]`);
    } else if (typeof value === 'object' && value !== null) {
      for (const [name, member] of Object.entries(value)) {
        visit(member, resolved.kind === 'object' ? fieldShape(name, resolved) : anyShape, `${at}.${name}`);
      }
    } else if (!found.get(at)?.includes(value)) found.set(at, [...(found.get(at) ?? []), value]);
  };
  for (const { type, payload, examples } of events) {
    for (const { body } of examples) {
      visit((body as Record<string, unknown>)[payloadField(envelope)], payload, `${type}.payload`);
    }
  }
  return found;
}

function fieldShape(name: string, object: ObjectShape): Shape {
  const shape = object.fields.find((field) => field.name === name)?.shape ?? acceptedUnder(name, object);
  return shape === undefined || shape === 'any' ? anyShape : shape;
}
