import type { Shown } from './viewers.js';

/**
 * An operation, and the names of all fields of its event, also of those inside of others. Of several events or legal bases,
 * viewers show the first until a reader chooses another.
 */
export interface ShownOperation extends Shown {
  fields: string[];
  deprecated: boolean;
}

interface Schema {
  $ref?: string;
  properties?: Record<string, Schema>;
  patternProperties?: Record<string, Schema>;
  items?: Schema;
  oneOf?: Schema[];
}

interface Document {
  paths: Record<string, { post: Omit<Shown, 'path'> & { deprecated?: true; requestBody: RequestBody } }>;
  components: { schemas: Record<string, Schema> };
}

interface RequestBody {
  content: { 'application/json': { schema: Schema } };
}

export function operationsOf({ paths, components }: Document): ShownOperation[] {
  const fieldsOf = (schema: Schema): string[] => {
    const resolved = schema.$ref ? components.schemas[schema.$ref.split('/').at(-1) ?? ''] : schema;
    const { properties = {}, patternProperties = {}, items, oneOf: [first] = [] } = resolved ?? {};
    return [
      ...Object.entries(properties).flatMap(([name, one]) => [name, ...fieldsOf(one)]),
      ...Object.keys(patternProperties).map((pattern) => pattern.match(/\w+/)?.[0] ?? pattern),
      ...[items, first].flatMap((inside) => (inside ? fieldsOf(inside) : [])),
    ];
  };
  return Object.entries(paths).map(([path, { post }]) => {
    const { operationId, summary, tags, deprecated = false, requestBody } = post;
    const fields = [...new Set(fieldsOf(requestBody.content['application/json'].schema))];
    return { path, operationId, summary, tags, deprecated, fields };
  });
}
