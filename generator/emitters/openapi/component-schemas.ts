import type { Catalogue } from '../../catalogue/catalogue.js';
import { namedShapes, ref } from '../../catalogue/named-shapes.js';
import { batchNames, unionNames } from '../../catalogue/names.js';
import { everyResponse } from '../../catalogue/responses.js';
import { referencedNames, resolve } from '../../catalogue/walk.js';
import { type Dialect, JsonSchemaPrinter } from '../../print/json-schema.js';
import type { Schema } from './both-versions.js';
import { documentation } from './documentation.js';
import { eventTitle } from './event-title.js';

/** Every schema that a request or a response refers to, directly or through others. */
export function componentSchemas(catalogue: Catalogue, dialect: Dialect): Record<string, Schema> {
  const printer = new JsonSchemaPrinter(dialect, catalogue);
  const named = namedShapes(catalogue);
  const events = new Map(catalogue.events.map((event) => [event.names.event, event]));
  return Object.fromEntries(
    bodyNames(catalogue, named).map((name): [string, Schema] => {
      const event = events.get(name);
      return [
        name,
        {
          ...printer.print(resolve(ref(name), named)),
          ...(event && { title: eventTitle(event), ...documentation(event) }),
        },
      ];
    }),
  );
}

function bodyNames({ api }: Catalogue, named: ReturnType<typeof namedShapes>): string[] {
  const responses = everyResponse(api).flatMap(({ response }) => response.bodies);
  const bodies = [ref(unionNames.event), ref(batchNames.event), ...responses];
  return referencedNames({ kind: 'typeUnion', members: bodies }, named);
}
