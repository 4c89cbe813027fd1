import type { Answer, Catalogue } from '../../legacy/catalogue.js';
import { type JsonSchema, referredName } from '../../legacy/json-schema.js';

/**
 * The catalogue with the failures that are a bare list left out, where they may be something else too. Client
 * generators, which read OpenAPI 3.0, make code of such a choice that compiles neither in Go nor in Java. OpenAPI 3.1
 * has them.
 */
export function withoutLists(catalogue: Catalogue): Catalogue {
  const { api, definitions } = catalogue;
  const isList = (body: JsonSchema) => definitions[referredName(body) ?? '']?.type === 'array';
  const failures = api.failures.map((failure): Answer => {
    const bodies = failure.bodies.filter((body) => !isList(body));
    if (bodies.length === 0) return failure;
    return { ...failure, bodies, examples: failure.examples.filter(({ body }) => !Array.isArray(body)) };
  });
  return { ...catalogue, api: { ...api, failures } };
}
