import type { Shown } from './viewers.js';

/** An operation, and the names of all fields of its events, also of those inside of others. */
export interface ShownOperation extends Shown {
  fields: string[];
  deprecated: boolean;
}

interface Schema {
  $ref?: string;
  properties?: Record<string, Schema>;
  items?: Schema;
}

interface Document {
  paths: Record<string, { post: Omit<Shown, 'path'> & { deprecated?: true; requestBody: RequestBody } }>;
  components: { schemas: Record<string, Schema> };
}

interface RequestBody {
  content: { 'application/json': { schema: Schema } };
}

/** The operations that accept one event. */
export function operationsOf({ paths, components }: Document): ShownOperation[] {
  const fieldsOf = (schema: Schema): string[] => {
    const resolved = schema.$ref ? components.schemas[schema.$ref.split('/').at(-1) ?? ''] : schema;
    const { properties = {}, items } = resolved ?? {};
    return [
      ...Object.entries(properties).flatMap(([name, one]) => [name, ...fieldsOf(one)]),
      ...(items ? fieldsOf(items) : []),
    ];
  };
  return Object.entries(paths).flatMap(([path, { post }]) => {
    const { operationId, summary, tags, deprecated = false, requestBody } = post;
    const fields = [...new Set(fieldsOf(requestBody.content['application/json'].schema))];
    return fields.length === 0 || !path.includes('#') ? [] : [{ path, operationId, summary, tags, deprecated, fields }];
  });
}
