import type { Catalogue, CatalogueEvent } from '../../legacy/catalogue.js';
import { type Discriminator, findDiscriminator } from '../../legacy/discriminator.js';
import { type JsonSchema, referredName } from '../../legacy/json-schema.js';
import { type Field, fieldsOf } from './field.js';

/** What every event is sent in. */
export interface Envelope {
  all: Field[];
  /** The field that tells the type. */
  type: Field;
  payload: Field;
}

/** Reads the envelope of the first event, which as a rule is that of all but for the type and the payload. */
export function readEnvelope(catalogue: Catalogue): Envelope {
  const [first] = catalogue.events;
  const { field } = typeField(catalogue.events, catalogue);
  const all = fieldsOf(first?.schema ?? {});
  const type = all.find(({ name }) => name === field);
  const payload = all.find(({ schema }) => first !== undefined && referredName(schema) === first.names.payload);
  if (type === undefined || payload === undefined) throw new Error('An event has no type or no payload.');
  return { all, type, payload };
}

/** Whether an event is sent in that envelope. */
export function hasEnvelope(event: CatalogueEvent, catalogue: Catalogue): boolean {
  const [first = event] = catalogue.events;
  return printEnvelope(event, catalogue) === printEnvelope(first, catalogue);
}

function printEnvelope(event: CatalogueEvent, catalogue: Catalogue): string {
  const { field } = typeField(catalogue.events, catalogue);
  const isPayload = (schema: JsonSchema) => referredName(schema) === event.names.payload;
  const fields = fieldsOf(event.schema).map(({ name, schema, required }) => {
    return [name, required, name === field || isPayload(schema) ? 'its own' : schema];
  });
  return JSON.stringify([fields, event.schema.additionalProperties]);
}

/** The field that tells the events apart. */
export function typeField(events: CatalogueEvent[], { definitions }: Catalogue): Discriminator {
  const bodies = events.map(({ schema }): JsonSchema => schema);
  const discriminator = findDiscriminator(bodies, definitions);
  if (discriminator === undefined) throw new Error('No field tells the events apart.');
  return discriminator;
}
