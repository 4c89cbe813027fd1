import type { Catalogue, CatalogueEvent } from '../../catalogue/catalogue.js';
import type { ObjectShape } from '../../catalogue/shape.js';
import { resolve } from '../../catalogue/walk.js';
import { printLiteral } from '../../print/literal.js';
import { requiredNames } from './requirements.js';

/** A call of a builder with its required fields; undefined when one of them has no example. */
export function exampleCall({ names, payload }: CatalogueEvent, catalogue: Catalogue): string | undefined {
  const fields = Object.fromEntries(requiredNames(payload).map((name) => [name, name]));
  const object = exampleObject(fields, payload, catalogue);
  return object && `${names.builder}(${object})`;
}

/**
 * An object as code, with the examples of fields.
 * @param fields The field of each member.
 * @returns undefined when one of them has no example.
 */
export function exampleObject(
  fields: Record<string, string>,
  payload: ObjectShape,
  { definitions }: Catalogue,
): string | undefined {
  const members = Object.entries(fields).map(([name, field]): [string, unknown] => {
    const shape = payload.fields.find((listed) => listed.name === field)?.shape;
    return [name, shape && exampleOf(resolve(shape, definitions))];
  });
  return members.some(([, example]) => example === undefined) ? undefined : printLiteral(Object.fromEntries(members));
}

function exampleOf(shape: ReturnType<typeof resolve>): unknown {
  const [example] = shape.examples ?? [];
  return example ?? (shape.kind === 'enum' ? shape.values[0] : undefined);
}
