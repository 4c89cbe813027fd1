import type { Catalogue, CatalogueEvent, Field, ObjectShape, Shape } from '../catalogue.js';
import type { FaultyValue } from './fault.js';
import { faultyValues } from './faulty-values.js';

/** The ways to make a valid event invalid, each with one fault. */
export function faultyEvents(event: unknown, described: CatalogueEvent, catalogue: Catalogue): FaultyValue[] {
  return faultyValues(envelopeOf(described, catalogue), event, catalogue.api.pathRoot, catalogue);
}

/** The body of an event, as a shape. */
function envelopeOf({ type, payload }: CatalogueEvent, { envelope }: Catalogue): ObjectShape {
  const constant = (value: string): Shape => ({ kind: 'enum', values: [value] });
  const fields = envelope.fields.map((field): Field => {
    const shape = field.role === 'payload' ? payload : constant(field.role === 'type' ? type : field.value);
    return { name: field.name, shape, presence: 'required' };
  });
  return { kind: 'object', fields, unknownFields: 'reject', rules: [] };
}
