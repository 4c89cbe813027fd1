import { type TObject, type TSchema, Type } from '@sinclair/typebox';
import { closed } from './define.js';
import type { Origin } from './origin.js';

/** What every event is sent in: the fields of the body of a request, in order. */
export interface Envelope {
  fields: EnvelopeField[];
  /** Why it accepts no other fields. */
  origin: Origin;
}

export type EnvelopeField =
  /** Names the type of the event. */
  | { role: 'type'; name: string; description: string }
  /** Has the same value in every event. */
  | { role: 'constant'; name: string; description: string; value: string }
  /** Holds the payload of the event. */
  | { role: 'payload'; name: string };

export const envelope: Envelope = {
  fields: [
    { role: 'type', name: 'event_type', description: 'Type of the event.' },
    {
      role: 'constant',
      name: 'event_family',
      description: 'Family of the event; CDP is the only one.',
      value: 'CDP',
    },
    { role: 'payload', name: 'payload' },
  ],
  origin: closed,
};

/** The body of an event as TypeBox checks it, from its type and its payload. */
export function bodySchema(type: string, payload: TSchema): TObject {
  const fieldSchema = (field: EnvelopeField): TSchema => {
    switch (field.role) {
      case 'type':
        return Type.Literal(type, { description: field.description });
      case 'constant':
        return Type.Literal(field.value, { description: field.description });
      case 'payload':
        return payload;
    }
  };
  const fields = envelope.fields.map((field) => [field.name, fieldSchema(field)]);
  return Type.Object(Object.fromEntries(fields), { additionalProperties: false });
}
