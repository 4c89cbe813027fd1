import { resolve } from '../../../../generator/legacy/discriminator.js';
import type { JsonSchema } from '../../../../generator/legacy/json-schema.js';
import { catalogue } from '../../../support/catalogue.js';
import type { Draw } from './draw.js';
import { drawDateTime, drawEmail, drawText } from './texts.js';

/** A value that answers to a schema, such as people send it. */
export function drawValue(schema: JsonSchema, draw: Draw): unknown {
  if (schema.$ref) return drawValue(resolve(schema, catalogue.definitions), draw);
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return draw.from(schema.enum);
  if (schema.oneOf) return drawValue(draw.from(schema.oneOf), draw);
  switch (schema.type) {
    case 'string':
      return drawString(schema, draw);
    case 'integer':
      return draw.below(5000);
    case 'number':
      return draw.below(1_000_000) / 100;
    case 'boolean':
      return draw.once(2);
    case 'array':
      return drawList(schema.items ?? {}, draw);
    case 'object':
      return drawObject(schema, draw);
    default:
      throw new Error(`No values are known for ${JSON.stringify(schema)}.`);
  }
}

/** Some texts, or one object and seldom a second: in bodies that public code sends, 17 of 20 lists of objects have one. */
function drawList(items: JsonSchema, draw: Draw): unknown[] {
  const length = items.type === 'string' ? 1 + draw.below(3) : draw.once(6) ? 2 : 1;
  return Array.from({ length }, () => drawValue(items, draw));
}

function drawString({ format }: JsonSchema, draw: Draw): string {
  if (format === 'email') return drawEmail(draw);
  if (format === 'date-time') return drawDateTime(draw);
  return drawText(draw);
}

function drawObject({ properties = {}, required = [] }: JsonSchema, draw: Draw): object {
  const members = Object.entries(properties).filter(([name]) => required.includes(name) || draw.once(2));
  return Object.fromEntries(members.map(([name, member]) => [name, drawValue(member, draw)]));
}
