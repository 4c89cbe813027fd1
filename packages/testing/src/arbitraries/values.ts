import fc, { type Arbitrary } from 'fast-check';
import type { ArrayShape, Catalogue, CatalogueEvent, Shape, UnionShape } from '../catalogue.js';
import { recommended, usualBranches, usualValues } from '../recommended.js';
import { bodyOf, resolve } from '../shapes.js';
// biome-ignore lint/suspicious/noImportCycles: values are recursive
import { objectsOf } from './objects.js';
import type { Style } from './style.js';

/** Valid bodies of an event, drawn from the catalogue. */
export function validEvents(event: CatalogueEvent, catalogue: Catalogue, style: Style): Arbitrary<object> {
  return valuesOf(event.payload, catalogue, style).map((payload) => bodyOf(event, catalogue, payload));
}

/** Values that a shape accepts. */
export function valuesOf(shape: Shape, catalogue: Catalogue, style: Style): Arbitrary<unknown> {
  const resolved = style.isUsual ? recommended(resolve(shape, catalogue)) : resolve(shape, catalogue);
  switch (resolved.kind) {
    case 'enum':
      return fc.constantFrom(...(style.isUsual ? usualValues(resolved) : resolved.values));
    case 'union':
      return fc.oneof(...branchesOf(resolved, catalogue, style).map((branch) => valuesOf(branch, catalogue, style)));
    case 'typeUnion':
      return fc.oneof(...resolved.members.map((member) => valuesOf(member, catalogue, style)));
    case 'string':
      return style.strings(resolved, catalogue.formats);
    case 'integer':
    case 'number':
      return style.numbers(resolved);
    case 'boolean':
      return fc.boolean();
    case 'any':
      return fc.jsonValue({ maxDepth: 1 }).filter((value) => value !== null);
    case 'array':
      return arraysOf(resolved, catalogue, style);
    case 'object':
      return objectsOf(resolved, catalogue, style);
  }
}

function arraysOf(shape: ArrayShape, catalogue: Catalogue, style: Style): Arbitrary<unknown[]> {
  const { minItems: minLength = 0, maxItems = Number.POSITIVE_INFINITY, uniqueItems } = shape;
  const maxLength = Math.min(maxItems, minLength + style.maxItems);
  const items = valuesOf(shape.items, catalogue, style);
  if (!uniqueItems) return fc.array(items, { minLength, maxLength });
  return fc.uniqueArray(items, { minLength, maxLength, selector: (value) => JSON.stringify(value) });
}

function branchesOf(shape: UnionShape, catalogue: Catalogue, { isUsual }: Style): Shape[] {
  return isUsual ? usualBranches(shape, catalogue) : shape.branches.map((branch) => branch.shape);
}
