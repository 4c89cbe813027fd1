import type { Catalogue, ResolvedShape } from '../catalogue.js';
import { resolve } from '../shapes.js';
import { type FaultyValue, faulty } from './fault.js';

/** A type of JSON. */
type JsonType = 'string' | 'number' | 'boolean' | 'array' | 'object';

/** A value of each type. */
const samples: Readonly<Record<JsonType, unknown>> = {
  string: 'text',
  number: 1,
  boolean: true,
  array: [],
  object: {},
};

/** Null, and a value of each JSON type that a shape does not accept. */
export function valuesOfWrongType(shape: ResolvedShape, path: string, catalogue: Catalogue): FaultyValue[] {
  const accepted = jsonTypesOf(shape, catalogue);
  const others = Object.entries(samples).filter(([type]) => !accepted.includes(type as JsonType));
  return [
    ...faulty('CANNOT_BE_NULL', path, null),
    ...faulty('INVALID_DATA_TYPE', path, ...others.map(([, value]) => value)),
  ];
}

function jsonTypesOf(shape: ResolvedShape, catalogue: Catalogue): JsonType[] {
  switch (shape.kind) {
    case 'string':
    case 'boolean':
    case 'array':
    case 'object':
      return [shape.kind];
    case 'number':
    case 'integer':
      return ['number'];
    case 'union':
      return ['object'];
    case 'any':
      return Object.keys(samples) as JsonType[];
    case 'enum':
      return shape.values.map((value) => typeof value as JsonType);
    case 'typeUnion':
      return shape.members.flatMap((member) => jsonTypesOf(resolve(member, catalogue), catalogue));
  }
}
