import { type JsonSchema, referredName } from './json-schema.js';

/** The field that tells the branches of a union apart, and the branch for each of its values. */
export interface Discriminator {
  field: string;
  branches: { value: string; schema: JsonSchema; object: JsonSchema }[];
}

/** Finds a required field that is a different text in every branch; undefined when there is none. */
export function findDiscriminator(
  branches: JsonSchema[],
  definitions: Record<string, JsonSchema>,
): Discriminator | undefined {
  const objects = branches.map((branch) => resolve(branch, definitions));
  const [first] = objects;
  if (first === undefined || !objects.every((object) => object.type === 'object')) return undefined;
  for (const field of first.required ?? []) {
    const values = objects.map((object) =>
      object.required?.includes(field) ? object.properties?.[field]?.const : undefined,
    );
    if (values.every((value) => typeof value === 'string') && new Set(values).size === values.length) {
      return {
        field,
        branches: branches.map((schema, index) => ({
          value: values[index] as string,
          schema,
          object: objects[index] as JsonSchema,
        })),
      };
    }
  }
  return undefined;
}

/** The schema itself, or the definition that it refers to. */
export function resolve(schema: JsonSchema, definitions: Record<string, JsonSchema>): JsonSchema {
  const name = referredName(schema);
  const definition = name === undefined ? schema : definitions[name];
  if (definition === undefined) throw new Error(`There is no definition "${name}".`);
  return definition;
}
