import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Catalogue } from '../../catalogue/catalogue.js';
import type { Shape } from '../../catalogue/shape.js';
import { draft2020, JsonSchemaPrinter } from '../../print/json-schema.js';

/** Whether a shape accepts a value, according to a validator that is not ours. */
export function accepts(shape: Shape, value: unknown, catalogue: Catalogue): boolean {
  const printer = new JsonSchemaPrinter(draft2020, catalogue);
  const $defs = Object.fromEntries(
    Object.entries(catalogue.definitions).map(([name, definition]) => [name, printer.print(definition)]),
  );
  // The pattern next to a format states the rule.
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  return ajv.validate({ $defs, allOf: [printer.print(shape)] }, value);
}
