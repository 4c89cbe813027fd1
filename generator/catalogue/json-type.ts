import type { ResolvedShape, Shape } from './shape.js';
import { resolve } from './walk.js';

/** A type of JSON. */
export type JsonType = 'string' | 'number' | 'boolean' | 'array' | 'object';

/** The JSON types of the values that a shape accepts. */
export function jsonTypesOf(shape: Shape, named: Readonly<Record<string, ResolvedShape>>): JsonType[] {
  const resolved = resolve(shape, named);
  switch (resolved.kind) {
    case 'string':
    case 'boolean':
    case 'array':
    case 'object':
      return [resolved.kind];
    case 'number':
    case 'integer':
      return ['number'];
    case 'union':
      return ['object'];
    case 'any':
      return ['string', 'number', 'boolean', 'array', 'object'];
    case 'enum':
      return [...new Set(resolved.values.map((value) => typeof value as JsonType))];
    case 'typeUnion':
      return resolved.members.flatMap((member) => jsonTypesOf(member, named));
  }
}
