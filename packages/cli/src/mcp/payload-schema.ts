import type { Catalogue, CatalogueEvent } from '../../../../generator/catalogue/catalogue.js';
import type { ResolvedShape } from '../../../../generator/catalogue/shape.js';
import { draft2020, JsonSchemaPrinter } from '../../../../generator/print/json-schema.js';
import type { Tool } from './tool.js';

/** The payload of an event as one JSON Schema (2020-12) without references: an object, as tools of a model need it. */
export function payloadSchema({ payload }: CatalogueEvent, catalogue: Catalogue): Tool['inputSchema'] {
  const definitions = catalogue.definitions as Readonly<Record<string, ResolvedShape>>;
  return { ...new JsonSchemaPrinter(draft2020, catalogue, definitions).print(payload), type: 'object' };
}
