import type { Field, ObjectShape, ResolvedShape, Shape, Should } from '../../../catalogue/shape.js';
import { resolve } from '../../../catalogue/walk.js';
import { constraintsOf } from './recommendations.js';

/** The named shapes, and whether a value can have notices. */
interface Context {
  named: Readonly<Record<string, ResolvedShape>>;
  hasNotices(shape: Shape): boolean;
}

/**
 * A shape that accepts only values without notices: what a value should be is what it must be. What a value must be besides
 * does not matter. Undefined where the model has no such shape, or no value is accepted.
 */
export function clearShape(shape: Shape, context: Context): Shape | undefined {
  if (!context.hasNotices(shape)) return { kind: 'any' };
  const resolved = resolve(shape, context.named);
  return resolved.deprecated ? undefined : clearKind(resolved, context);
}

function clearKind(shape: ResolvedShape, context: Context): Shape | undefined {
  switch (shape.kind) {
    case 'string':
    case 'number':
    case 'integer':
      return narrowed({ kind: shape.kind }, shape.should);
    case 'array': {
      const items = clearShape(shape.items, context);
      return items && narrowed({ kind: 'array', items }, shape.should);
    }
    case 'enum': {
      const deprecated = shape.deprecatedValues?.map(({ value }) => value) ?? [];
      const [first, ...others] = shape.values.filter((value) => !deprecated.includes(value));
      return first === undefined ? undefined : { kind: 'enum', values: [first, ...others] };
    }
    case 'object':
      return clearObject(shape, context);
    case 'boolean':
    case 'any':
    case 'union':
    case 'typeUnion':
      return undefined;
  }
}

/** The shape with the constraints of recommendations, unless two of them constrain the same. */
function narrowed(shape: Shape, shoulds: readonly Should[] = []): Shape | undefined {
  const all = shoulds.flatMap(constraintsOf);
  const constraints = Object.fromEntries(all);
  if (Object.keys(constraints).length < all.length) return undefined;
  if (!('values' in constraints)) return { ...shape, ...constraints } as Shape;
  return all.length === 1 ? ({ kind: 'enum', ...constraints } as Shape) : undefined;
}

function clearObject({ fields, customFields, unknownFields }: ObjectShape, context: Context): Shape | undefined {
  if (customFields) return undefined;
  const cleared = fields.flatMap(({ name, shape, presence }): Field[] => {
    const clear = clearShape(shape, context);
    return clear ? [{ name, shape: clear, presence: presence === 'expected' ? 'required' : 'optional' }] : [];
  });
  if (cleared.length < fields.length) return undefined;
  return {
    kind: 'object',
    fields: cleared,
    unknownFields: unknownFields === 'notice' ? 'reject' : 'accept',
    rules: [],
  };
}
