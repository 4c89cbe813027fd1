import { batchNames, unionNames } from '../../catalogue/names.js';
import type { Catalogue, CatalogueEvent } from '../../legacy/catalogue.js';
import { type JsonSchema, mapReferences, mapSchema, referencedNames, referenceTo } from '../../legacy/json-schema.js';
import { namedSchemas } from '../../legacy/named-schemas.js';
import { orderKeywords } from '../../print/json.js';
import { withDiscriminator } from './discriminator.js';
import { schemaPath } from './reference.js';

/** Every schema that a request or an answer refers to, directly or not, in the words of the model. */
export function componentSchemas(catalogue: Catalogue): Record<string, JsonSchema> {
  const named = namedSchemas(catalogue);
  const events = new Map(catalogue.events.map((event) => [event.names.event, event]));
  return Object.fromEntries(
    referencedNames({ anyOf: bodies(catalogue) }, named).map((name) => {
      const ordered = mapSchema(orderKeywords(named[name] ?? {}), (schema) => withDiscriminator(schema, named));
      const event = events.get(name);
      return [name, mapReferences({ ...ordered, ...(event && documentation(event)) }, schemaPath)];
    }),
  );
}

function bodies({ api }: Catalogue): JsonSchema[] {
  const answers = [api.event.success, api.batch.success, ...api.failures];
  return [referenceTo(unionNames.event), referenceTo(batchNames.event), ...answers.flatMap((answer) => answer.bodies)];
}

/** The main page about an event; the other pages are named in its description. */
function documentation({ description, sources: [main, ...others], deprecated }: CatalogueEvent) {
  const pages = [...others, ...(deprecated ? [deprecated.source] : [])].filter(({ title }) => title !== main.title);
  const links = pages.map(({ title, url }) => `[${title}](${url})`);
  return {
    description: links.length > 0 ? `${description}\n\nSee also ${links.join(', ')}.` : description,
    externalDocs: { description: main.title, url: main.url },
  };
}
