import type { Catalogue, Shape, UnionShape } from '../catalogue.js';
import { resolve } from '../shapes.js';
import type { FaultyValue } from './fault.js';
// biome-ignore lint/suspicious/noImportCycles: values are recursive
import { faultyArrays } from './faulty-arrays.js';
// biome-ignore lint/suspicious/noImportCycles: values are recursive
import { faultyObjects } from './faulty-objects.js';
import { faultyNumbers, faultyOptions, faultyStrings } from './faulty-scalars.js';
import { valuesOfWrongType } from './wrong-type.js';

/**
 * The ways to make a value invalid, each with one fault.
 * @param value A valid value, or undefined where a field is absent.
 * @param path Path of the value.
 */
export function faultyValues(shape: Shape, value: unknown, path: string, catalogue: Catalogue): FaultyValue[] {
  const resolved = resolve(shape, catalogue);
  const ofWrongType = valuesOfWrongType(resolved, path, catalogue);
  switch (resolved.kind) {
    case 'any':
      return [];
    case 'boolean':
    case 'typeUnion':
      return ofWrongType;
    case 'string':
      return [...ofWrongType, ...faultyStrings(resolved, path, catalogue.formats)];
    case 'number':
    case 'integer':
      return [...ofWrongType, ...faultyNumbers(resolved, path)];
    case 'enum':
      return [...ofWrongType, ...faultyOptions(resolved, path)];
    case 'array':
      return [...ofWrongType, ...faultyArrays(resolved, value, path, catalogue)];
    case 'object':
      return [...ofWrongType, ...faultyObjects(resolved, value, path, catalogue)];
    case 'union':
      return [...ofWrongType, ...faultyBranches(resolved, value, path, catalogue)];
  }
}

/** The faults of the branch that a value selects. Its discriminating field is one of its fields. */
function faultyBranches({ field, branches }: UnionShape, value: unknown, path: string, catalogue: Catalogue) {
  const selected = branches.find((branch) => branch.value === (Object(value) as Record<string, unknown>)[field]);
  const object = selected && resolve(selected.shape, catalogue);
  return object?.kind === 'object' ? faultyObjects(object, value, path, catalogue) : [];
}
