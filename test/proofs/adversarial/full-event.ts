import type { CatalogueEvent } from '../../../generator/catalogue/catalogue.js';
import { bodyOf, namedShapes } from '../../../generator/catalogue/named-shapes.js';
import type { Shape } from '../../../generator/catalogue/shape.js';
import { resolve } from '../../../generator/catalogue/walk.js';
import { catalogue } from '../../support/catalogue.js';

const named = namedShapes(catalogue);

/** A valid body with every field of its table, so that every path exists. */
export function fullEvent(event: CatalogueEvent): Record<string, unknown> {
  return bodyOf(event, catalogue.envelope, sampleOf(event.payload)) as Record<string, unknown>;
}

function sampleOf(shape: Shape): unknown {
  switch (shape.kind) {
    case 'ref':
      return sampleOf(resolve(shape, named));
    case 'enum':
      return shape.values[0];
    case 'string':
      if (shape.format === 'email') return 'ana@example.com';
      return shape.format === 'date-time' ? '2024-02-29T23:59:60Z' : 'x';
    case 'integer':
      return 3;
    case 'number':
      return 1.5;
    case 'boolean':
    case 'any':
      return true;
    case 'array':
      return branchesOf(shape.items).map(sampleOf);
    case 'union':
      return sampleOf(shape.branches[0]?.shape ?? { kind: 'any' });
    case 'typeUnion':
      return sampleOf(shape.members[0] ?? { kind: 'any' });
    case 'object':
      return Object.fromEntries(shape.fields.map((field) => [field.name, sampleOf(field.shape)]));
  }
}

/** One item of each branch of a union, or one item. */
function branchesOf(items: Shape): Shape[] {
  const shape = resolve(items, named);
  return shape.kind === 'union' ? shape.branches.map((branch) => branch.shape) : [shape];
}
