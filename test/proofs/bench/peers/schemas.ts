import * as modules from '../../../../generated/schemas/index.js';

/** A JSON Schema; only what is read here. */
interface JsonSchema {
  $id: string;
}

const schemas = Object.values(modules as unknown as Record<string, JsonSchema>);

/** Our schema of a subject, without formats: the pattern of each states the constraint, and a peer need not check twice. */
export function schemaOf(subject: string): JsonSchema {
  const found = schemas.find(({ $id }) => $id.endsWith(`/${subject}.json`));
  if (found === undefined) throw new Error(`There is no schema ${subject}.`);
  return JSON.parse(JSON.stringify(found), (key, value) =>
    key === 'format' && typeof value === 'string' ? undefined : value,
  );
}
