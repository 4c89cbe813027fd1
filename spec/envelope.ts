import { type TObject, type TSchema, Type } from '@sinclair/typebox';
import { closed } from './define.js';
import { newerPage, type Origin, reported } from './origin.js';

/** What every event is sent in: the fields of the body of a request, in order. */
export interface Envelope {
  fields: EnvelopeField[];
  /** Why it accepts no other fields. */
  origin: Origin;
  /** What RD Station itself sends: it is similar, and no event. */
  webhook: Webhook;
}

/** How to recognise the body of a webhook. */
export interface Webhook {
  /** Fields that no event has. */
  fields: string[];
  /** How the names of its types begin. */
  typePrefix: string;
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
  webhook: {
    fields: ['leads'],
    typePrefix: 'WEBHOOK.',
    origin: reported(
      'The older webhooks contain leads; the type of the newer ones is WEBHOOK.CONVERTED or WEBHOOK.MARKED_OPPORTUNITY.',
      newerPage('Webhooks', 'post_integrations-webhooks').url,
    ),
  },
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
