import { namedShapes } from '../../../../generator/catalogue/named-shapes.js';
import type { ObjectShape, Shape, StringShape } from '../../../../generator/catalogue/shape.js';
import { resolve } from '../../../../generator/catalogue/walk.js';
import { catalogue } from '../../../support/catalogue.js';
import type { Draw } from './draw.js';
import { drawDateTime, drawEmail, drawText } from './texts.js';

const named = namedShapes(catalogue);

/** The shape without reference. */
export function resolved(shape: Shape) {
  return resolve(shape, named);
}

/** A valid value, such as people send it. */
export function drawValue(shape: Shape, draw: Draw): unknown {
  switch (shape.kind) {
    case 'ref':
      return drawValue(resolved(shape), draw);
    case 'enum':
      return shape.values.length === 1 ? shape.values[0] : draw.from(shape.values);
    case 'union':
      return drawValue(draw.from(shape.branches).shape, draw);
    case 'typeUnion':
      return drawValue(draw.from(shape.members), draw);
    case 'string':
      return drawString(shape, draw);
    case 'integer':
      return draw.below(5000);
    case 'number':
      return draw.below(1_000_000) / 100;
    case 'boolean':
    case 'any':
      return draw.once(2);
    case 'array':
      return drawArray(shape.items, draw);
    case 'object':
      return drawObject(shape, draw);
  }
}

/** Some strings, or one object and seldom a second: in bodies that public code sends, 17 of 20 arrays of objects have one. */
function drawArray(items: Shape, draw: Draw): unknown[] {
  const isScalar = items.kind === 'string' || items.kind === 'enum';
  const length = isScalar ? 1 + draw.below(3) : draw.once(6) ? 2 : 1;
  return Array.from({ length }, () => drawValue(items, draw));
}

function drawString({ format }: StringShape, draw: Draw): string {
  if (format === 'email') return drawEmail(draw);
  if (format === 'date-time') return drawDateTime(draw);
  return drawText(draw);
}

function drawObject({ fields }: ObjectShape, draw: Draw): object {
  const chosen = fields.filter(({ presence }) => presence === 'required' || draw.once(2));
  return Object.fromEntries(chosen.map(({ name, shape }) => [name, drawValue(shape, draw)]));
}
