import type { Catalogue } from './catalogue.js';
import { eventShape } from './named-shapes.js';
import type { CustomFields, ResolvedShape, Shape } from './shape.js';

/** A shape and its location in the spec. */
export interface Located {
  location: string;
  shape: Shape;
}

/** Every shape of the catalogue at every depth: events, payloads, definitions. */
export function everyShape(catalogue: Catalogue): Located[] {
  const roots: Located[] = [
    ...catalogue.events.flatMap((event) => [
      { location: event.type, shape: eventShape(event, catalogue) },
      { location: `${event.type}.payload`, shape: event.payload },
    ]),
    ...Object.entries(catalogue.definitions).map(([location, shape]) => ({ location, shape })),
  ];
  return roots.flatMap(withInner);
}

/** Every shape that values are compared with: also the narrower ones that they should have. */
export function everyConstraint(catalogue: Catalogue): Located[] {
  return everyShape(catalogue).flatMap(({ location, shape }) => [
    { location, shape },
    ...(shape.kind === 'ref' ? [] : (shape.should ?? []).map((should) => ({ location, shape: should.shape }))),
  ]);
}

/** The custom fields of the catalogue, each definition once. */
export function everyCustomFields(catalogue: Catalogue): CustomFields[] {
  const found = new Map<string, CustomFields>();
  for (const { shape } of everyShape(catalogue)) {
    if (shape.kind !== 'object' || shape.customFields === undefined) continue;
    const { definition } = shape.customFields;
    if (!found.has(definition)) found.set(definition, shape.customFields);
  }
  return [...found.values()];
}

/** A shape with every shape inside, down to references. */
function withInner({ location, shape }: Located): Located[] {
  return [{ location, shape }, ...innerShapes(shape, location).flatMap(withInner)];
}

/** The shapes directly inside a shape. The branches of a union have the location of the union. */
export function innerShapes(shape: Shape, location = ''): Located[] {
  switch (shape.kind) {
    case 'object':
      return [
        ...shape.fields.map((field) => ({ location: `${location}.${field.name}`, shape: field.shape })),
        ...(shape.customFields
          ? [{ location: `${location}.${shape.customFields.prefix}*`, shape: shape.customFields.value }]
          : []),
      ];
    case 'array':
      return [{ location: `${location}[]`, shape: shape.items }];
    case 'union':
      return shape.branches.map((branch) => ({ location, shape: branch.shape }));
    case 'typeUnion':
      return shape.members.map((member) => ({ location, shape: member }));
    case 'string':
    case 'number':
    case 'integer':
    case 'boolean':
    case 'any':
    case 'enum':
    case 'ref':
      return [];
  }
}

/** The names that a shape refers to, directly or through other names, in the order in which they occur. */
export function referencedNames(shape: Shape, named: Readonly<Record<string, ResolvedShape>>): string[] {
  const found = new Set<string>();
  const visit = (inner: Shape): void => {
    if (inner.kind === 'ref') {
      if (found.has(inner.name)) return;
      found.add(inner.name);
      const target = named[inner.name];
      if (target) visit(target);
    }
    for (const { shape: next } of innerShapes(inner)) visit(next);
  };
  visit(shape);
  return [...found];
}

/** The shape itself, or the one that it refers to. */
export function resolve(shape: Shape, named: Readonly<Record<string, ResolvedShape>>): ResolvedShape {
  if (shape.kind !== 'ref') return shape;
  const target = named[shape.name];
  if (target === undefined) throw new Error(`There is no definition "${shape.name}".`);
  return target;
}
