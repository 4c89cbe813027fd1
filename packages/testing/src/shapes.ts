import type { Catalogue, CatalogueEvent, ResolvedShape, Shape } from './catalogue.js';

/** The shape itself, or the one that it refers to: a definition, or the payload of an event. */
export function resolve(
  shape: Shape,
  { definitions, events }: Pick<Catalogue, 'definitions' | 'events'>,
): ResolvedShape {
  if (shape.kind !== 'ref') return shape;
  const { name } = shape;
  const target = definitions[name] ?? events.find(({ names }) => names.payload === name)?.payload;
  if (target === undefined) throw new Error(`The catalogue has no definition "${name}".`);
  return target;
}

/** The payload of a body. */
export function payloadOf(body: unknown, { envelope }: Pick<Catalogue, 'envelope'>): Readonly<Record<string, unknown>> {
  const { name = '' } = envelope.fields.find(({ role }) => role === 'payload') ?? {};
  return (body as Record<string, Record<string, unknown>>)[name] ?? {};
}

/** A whole body: the envelope around a payload. */
export function bodyOf({ type }: CatalogueEvent, { envelope }: Pick<Catalogue, 'envelope'>, payload: unknown): object {
  return Object.fromEntries(
    envelope.fields.map((field) => [
      field.name,
      field.role === 'type' ? type : field.role === 'constant' ? field.value : payload,
    ]),
  );
}
